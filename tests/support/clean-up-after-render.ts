import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without the animations of the test's DOM every motion ends at once; with them a page that is left in the middle of
// one throws an AbortError that belongs to no test.
Reflect.deleteProperty(Element.prototype, 'animate')
Reflect.deleteProperty(HTMLElement.prototype, 'animate')

afterEach(cleanup)

import { expect, test } from 'vitest'
import { namesOfTestsAlone } from '../support/names-of-tests-alone'
import { sourceFiles } from '../support/source-files'

test('every export and method is used in the source, not by the tests alone', () => {
  expect(namesOfTestsAlone(sourceFiles())).toEqual([])
})

test('what only a test could ask for is found: an export or a method that is named once', () => {
  const planted = [
    {
      path: 'a.ts',
      text: 'export function asked(): void {}\nexport const forgotten = 1\nexport type Shape = string\n',
    },
    {
      path: 'b.ts',
      text: "import { asked } from './a'\n\nclass B {\n  has(): boolean {\n    asked()\n  }\n}\nnew B()\n",
    },
  ]
  expect(namesOfTestsAlone(planted)).toEqual(['a.ts: forgotten', 'b.ts: has'])
})

/**
 * happy-dom reports a cancelled animation as an unhandled rejection, which browsers do not. Without the method Fluent
 * ends every motion at once, and tests need not wait for it.
 */
Reflect.deleteProperty(Element.prototype, 'animate')

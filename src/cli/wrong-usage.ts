/** The command was not called as it should be: exit code 2, with how it should. */
export class WrongUsage extends Error {}

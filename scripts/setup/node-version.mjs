// Written in the oldest syntax that Node runs as a module, so that an old Node can read it and say what is wrong.

/**
 * What is wrong with this version of Node, in words for people, or null when it is one Chancery builds with:
 * 20.19 or a newer 20, 22.12 or anything newer.
 * @param {string} version such as 'v20.19.0'
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return null
  return (
    'Chancery needs Node 20.19 or a newer 20, or Node 22.12 or newer. This is Node ' +
    version.replace(/^v/, '') +
    '.\n  To fix it:  nvm install 22   (or install the current LTS from https://nodejs.org)\n'
  )
}

/**
 * Stops the program with a plain message when Node is too old. Called before anything with newer syntax is loaded.
 */
export function requireCurrentNode() {
  const problem = nodeVersionProblem(process.version)
  if (problem === null) return
  process.stderr.write(problem)
  process.exit(1)
}

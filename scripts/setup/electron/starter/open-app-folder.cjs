// Stands in for the part of a stock Electron that opens the app folder named on its command line.
const { join, resolve } = require('node:path')
const { app, dialog } = require('electron')

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  dialog.showErrorBox('Electron', 'Name the folder of an app: electron FOLDER')
  app.exit(2)
} else {
  open(resolve(folder))
}

/** @param {string} appFolder */
function open(appFolder) {
  const about = require(join(appFolder, 'package.json'))
  const name = about.productName ?? about.name
  process.defaultApp = true
  app.setName(name)
  app.setVersion(about.version)
  app.setAppPath(appFolder)
  app.setPath('userData', join(app.getPath('appData'), name))
  require(join(appFolder, about.main))
}

module.exports = require('../../jest.preset.js')('directory', __dirname);

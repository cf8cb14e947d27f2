module.exports = require('../../jest.preset.js')('explorer', __dirname);

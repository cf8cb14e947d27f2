module.exports = require('../../jest.preset.js')('sealing', __dirname);

module.exports = require('../../jest.preset.js')('record-keys', __dirname);

module.exports = require('../../jest.preset.js')('anonymity', __dirname);

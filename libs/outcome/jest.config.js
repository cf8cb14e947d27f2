module.exports = require('../../jest.preset.js')('outcome', __dirname);

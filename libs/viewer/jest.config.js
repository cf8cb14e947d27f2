module.exports = require('../../jest.preset.js')('viewer', __dirname);

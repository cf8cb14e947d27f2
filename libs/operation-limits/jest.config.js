module.exports = require('../../jest.preset.js')('operation-limits', __dirname);

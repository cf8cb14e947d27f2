module.exports = require('../../jest.preset.js')('workbook', __dirname);

module.exports = require('../../jest.preset.js')('integrity', __dirname);

module.exports = require('../../jest.preset.js')('talks', __dirname);

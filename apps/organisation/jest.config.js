module.exports = require('../../jest.preset.js')('organisation', __dirname);

module.exports = require('../../jest.preset.js')('cluster', __dirname);

module.exports = require('../../jest.preset.js')('web-graph', __dirname);

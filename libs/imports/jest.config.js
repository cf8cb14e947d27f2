module.exports = require('../../jest.preset.js')('imports', __dirname);

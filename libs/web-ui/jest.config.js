module.exports = require('../../jest.preset.js')('web-ui', __dirname);

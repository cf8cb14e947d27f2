module.exports = require('../../jest.preset.js')('education', __dirname);

module.exports = require('../../jest.preset.js')('event-contracts', __dirname);

module.exports = require('./jest.global.js').teardown;

const { default: Sequencer } = require('@jest/test-sequencer');

const WHOLE_HOUSE = /\/tools\/src\/(journey|access|fuzz)\//;

/** Tests of a whole house come first, for they take minutes and wait more than they work; the others as jest orders them. */
module.exports = class extends Sequencer {
  sort(tests) {
    const whole = ({ path }) => Number(WHOLE_HOUSE.test(path));
    return [...super.sort(tests)].sort((a, b) => whole(b) - whole(a));
  }
};

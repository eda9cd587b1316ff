import { describe, expect, it } from '@jest/globals';
import { splitSpaced } from './split-spaced.js';

const split = (text: string): number => splitSpaced({ text, bullet: false, rank: null }).length;

describe('words parted by two spaces', () => {
  it('are prose where a sentence goes on behind them', () =>
    expect(
      split(
        'Every week you walk through the  North tower and the  South tower, then to our  Upper mill and the  Lower mill, and in  Spring you also see the  East wing, the  West wing and the  Old house by the river, with all of their lathes.',
      ),
    ).toBe(1));

  it('are prose where what they part is short', () =>
    expect(
      split(
        `You look after the halls of our mill by the river, which are called so by everybody who has ever worked here at all  North  South  East  West  Upper  Lower, and that is that, as everybody will tell you who asks for it.`,
      ),
    ).toBe(1));

  it('are a list where each is one', () =>
    expect(
      split(
        'Set the tools of the lathes before noon  Check the parts that come from the mill  Clean the hall in the evening  Oil the lathes and mills each week  Write down what was used of it  Tell the others about what you saw',
      ),
    ).toBe(6));
});

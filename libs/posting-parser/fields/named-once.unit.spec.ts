import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const BODY =
  "What you'll do\n\nDraw maps for our atlases\n\nCheck the maps of others\n\nWhat you bring\n\nThree years of experience with maps\n\nA degree in geography";

function read(text: string) {
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting;
}

describe('employers named in few places', () => {
  it('between title and place, with the plural of a trade in the name', () => {
    const { company, title } = read(`Map Analyst (m/w/d)\nQuill. Advisors & Experts\nMunich, Germany\n\n${BODY}`);
    expect(company?.name).toBe('Quill. Advisors & Experts');
    expect(title).toBe('Map Analyst');
  });

  it('by letters that the text spells out', () => {
    const text = `${BODY}\n\nAbout us\n\nThe Atlas House (TAH) is a publisher of maps.\n\nTAH is hiring. TAH's mission is paper.`;
    expect(read(text).company?.name).toBe('The Atlas House');
  });

  it('by what stands over its own words, whatever the group of firms is called', () => {
    const text = `${BODY}\n\nAbout Quillmark\n\nThe Quillmark Group prints maps. The Quillmark Group is a leader. Quillmark Group is old.`;
    expect(read(text).company?.name).toBe('Quillmark');
  });

  it('at the end of a long text, in what it says of itself', () => {
    const long = `${BODY}\n\n${'We print maps on paper that lasts, and read them twice before we do.\n\n'.repeat(90)}`;
    expect(read(`${long}At Quillmark, our mission is to print maps.`).company?.name).toBe('Quillmark');
  });

  it('by its own word on fairness, however late', () => {
    const late = `${'We print maps on paper that lasts.\n\n'.repeat(90)}Quillmark is committed to fostering a fair press.`;
    expect(read(`${BODY}\n\n${late}`).company?.name).toBe('Quillmark');
  });

  it('a town and its quarter under the title is no employer', () => {
    const text = `Back to jobs\nMap Analyst\nOmaha Riverside\nApply\n\nQuillmark is seeking a map analyst.\n\n${BODY}\n\nWork on-site at Quillmark's Omaha office three days a week`;
    const { company, locations } = read(text);
    expect(company?.name).toBe('Quillmark');
    expect(locations.map(({ city }) => city)).toEqual(['Omaha']);
  });
});

describe('titles and places said in passing', () => {
  it('a mark of gender that touches the title', () => {
    expect(read(`As a Map Analyst(gn) , you draw our atlases.\n\n${BODY}`).title).toBe('Map Analyst');
  });

  it('"As Map Analyst, you …" without an article', () => {
    expect(read(`As Map Analyst, you draw our atlases.\n\n${BODY}`).title).toBe('Map Analyst');
  });

  it('remote beside a country is how one works there, beside a city a matter of the workplace', () => {
    const places = (line: string): string[] => read(`Map Analyst\n${line}\n\n${BODY}`).locations.map(({ raw }) => raw);
    expect(places('Location: Canada; Remote')).toEqual(['Canada']);
    expect(places('Location: Oslo; Remote')).toEqual(['Oslo']);
  });

  it('a title in small letters, without what is said of the person', () => {
    expect(read(`We are looking for an experienced map engineer to draw with us.\n\n${BODY}`).title).toBe(
      'Map Engineer',
    );
    expect(read(`We are looking for an engineer to draw with us.\n\n${BODY}`).title).toBeNull();
  });

  it('the office one is in all week', () => {
    const { workplace, locations } = read(`Map Analyst\n\n${BODY}\n\nAbility to work 5x a week in office, in Oslo`);
    expect(workplace.type).toBe('on-site');
    expect(locations.map(({ city }) => city)).toEqual(['Oslo']);
    expect(read(`Map Analyst\n\n${BODY}\n\nWe’re in-person with cozy rooms in Oslo.`).workplace.type).toBe('on-site');
    const needs = 'You must be willing to work weekends, as that depends on site operational needs.';
    expect(read(`Map Analyst\n\n${BODY}\n\n${needs}`).workplace.type).toBeNull();
  });

  it('a choice between office and home, told as a benefit', () => {
    const choice = 'Work either in our Oslo office or remotely';
    const text = `Map Analyst\n\n${BODY}\n\nBenefits\n\n${choice}\n\nA pension`;
    expect(read(text).workplace.type).toBe('hybrid');
  });

  it('the office one goes to', () => {
    const { locations } = read(`Map Analyst\n\n${BODY}\n\nYou are expected to go to the Oslo office twice a week.`);
    expect(locations.map(({ city }) => city)).toEqual(['Oslo']);
  });
});

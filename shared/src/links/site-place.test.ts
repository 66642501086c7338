import { describe, expect, it } from 'vitest'
import { pathOnSite, sitePlace, withoutTracking } from './site-place.js'

const site = 'https://practice.example'

describe('a path of the site', () => {
  it.each([
    ['/articles/on-worry', { is: 'document', kind: 'post', slug: 'on-worry' }],
    ['/topics/grief/?page=2', { is: 'document', kind: 'category', slug: 'grief' }],
    ['/people/ann#top', { is: 'document', kind: 'person', slug: 'ann' }],
    ['/locations/harbor', { is: 'document', kind: 'location', slug: 'harbor' }],
    ['/about', { is: 'document', kind: 'page', slug: 'about' }],
    ['/', { is: 'fixed' }],
    ['/articles?page=2', { is: 'fixed' }],
    ['/contact?location=harbor', { is: 'fixed' }],
    ['/uploads/leaflet_1.pdf', { is: 'fixed' }],
    ['/articles/On_Worry', { is: 'nothing' }],
    ['/articles/on-worry/more', { is: 'nothing' }],
    ['/articles/🌊', { is: 'nothing' }],
  ])('%s', (path, place) => expect(sitePlace(path)).toEqual(place))
})

describe('an address', () => {
  it.each([
    ['https://practice.example/articles/x', '/articles/x'],
    ['http://www.practice.example/articles/x?a=1#b', '/articles/x?a=1#b'],
    ['//practice.example/articles/x', '/articles/x'],
    ['www.practice.example/about', '/about'],
    ['/articles/x', '/articles/x'],
    ['../topics/grief', '/topics/grief'],
    ['other', '/articles/other'],
    ['./other#part', '/articles/other#part'],
  ])('%s belongs to the site', (address, path) => expect(pathOnSite(address, site, '/articles/here')).toBe(path))

  it.each([
    'https://elsewhere.example/articles/x', 'https://practice.example.evil.example/', 'https://practice.example:8443/', 'ftp://practice.example/x', 'mailto:a@practice.example',
    '#part', '', '\\\\practice.example', 'https://user@practice.example/x', 'javascript:alert(1)', 'https://', 'foo:bar',
  ])('%s does not', (address) => expect(pathOnSite(address, site, '/articles/here')).toBeUndefined())
})

it.each([
  ['/articles/x?utm_source=mail&utm_medium=x', '/articles/x'],
  ['/articles/x?fbclid=1#part', '/articles/x#part'],
  ['/contact?location=harbor&gclid=2', '/contact?location=harbor'],
  ['/articles/x?', '/articles/x'],
  ['/articles/x', '/articles/x'],
])('%s without what tells where the reader comes from', (path, kept) => expect(withoutTracking(path)).toBe(kept))

import { searchLimits } from './contract.js'

/**
 * What people type, beside what clinicians write. A practice can replace the list in its site settings; this is what is
 * there until it does. One group on each line.
 */
export const defaultSynonyms = [
  'anxiety, worry, nerves, anxious, nervous, ansiedad',
  'depression, low mood, feeling down, sadness, depressed, depresión',
  'panic attack, panic, anxiety attack',
  'insomnia, sleep, cannot sleep, lying awake, sleeplessness',
  'grief, bereavement, mourning, loss, duelo',
  'burnout, exhaustion, stress, overwork, overwhelmed',
  'psychotherapy, therapy, counseling, counselling, talk therapy, terapia',
  'therapist, counselor, counsellor, psychologist, clinician, shrink, terapeuta',
  'telehealth, teletherapy, video session, online therapy, video call, online',
  'couples therapy, marriage counseling, relationship, couple, marriage, partner',
  'trauma, PTSD, post-traumatic stress',
  'attention deficit, ADHD, ADD',
  'obsessive compulsive, OCD',
  'cognitive behavioral therapy, CBT',
  'fee, cost, price, payment, insurance',
  'appointment, booking, first session, consultation, cita',
  'office, location, address, directions',
  'parking, car park, where to park',
  'opening hours, office hours, hours',
  'adolescent, teenager, teen, teens',
  'anger, temper, rage',
  'boundaries, limits',
  'self-esteem, self-worth, confidence',
].join('\n')

/** Reads groups of words from lines with commas between the words. What is too much, or alone in its line, is left out. */
export const readSynonyms = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(',')
        .map((word) => word.trim().replace(/\s+/g, ' '))
        .filter((word) => word !== '' && word.length <= searchLimits.synonymCharacters)
        .slice(0, searchLimits.synonymsInGroup),
    )
    .filter((group) => group.length > 1)
    .slice(0, searchLimits.synonymGroups)

import { describe, expect, it } from 'vitest'
import { concernsAbout, confirmsClient } from './confidentiality.js'

const staffNames = ['Dr. Maren Alvarado, PsyD', 'Theo Lindqvist', 'Priya Natarajan']
const kindsIn = (text: string, name = 'Robin') => [...new Set(concernsAbout({ name, text }, staffNames).map(({ kind }) => kind))].sort()

describe('a comment that asks for a second look', () => {
  it.each([
    ['Call me at (213) 555-0142 any time.', ['phone']],
    ['My number: +1 213 555 0142', ['phone']],
    ['213.555.0142', ['phone']],
    ['Reach me at 5550142', ['phone']],
    ['Write to robin@example.org please', ['email']],
    ['robin (at) example (dot) org', ['email']],
    ['I am a client of this practice and love it.', ['client']],
    ["I'm a former patient of yours.", ['client']],
    ['I’ve been a client here for two years.', ['client']],
    ['As a client, I can say this is true.', ['client']],
    ['I used to be your patient.', ['client']],
    ['My therapist here said the same.', ['client']],
    ['During my last session with you I noticed it.', ['client']],
    ['I see Dr. Somebody every week.', ['client']],
    ['Dr. Alvarado explained this so well.', ['staff']],
    ['maren alvarado is wonderful', ['staff']],
    ['I started therapy with Priya Natarajan last spring.', ['client', 'staff']],
    ['My name is Robin Somerville and I disagree.', ['full_name']],
    ["I'm Robin Somerville, from Pasadena.", ['full_name']],
    ['Soy clienta de este consultorio y me encanta.', ['client']],
    ['Fui paciente de ustedes hace dos años.', ['client']],
    ['Soy una antigua paciente.', ['client']],
    ['Soy paciente del Dr. Alguien.', ['client']],
    ['Como paciente, puedo decir que es verdad.', ['client']],
    ['Mi terapeuta de aquí me dijo lo mismo.', ['client']],
    ['Durante mi última sesión con ustedes lo noté.', ['client']],
    ['Empecé la terapia con Priya Natarajan en la primavera.', ['client', 'staff']],
    ['Veo a la Dra. Alguien cada semana.', ['client']],
    ['La doctora Alvarado lo explicó muy bien.', ['staff']],
    ['Me llamo Ana Somerville y no estoy de acuerdo.', ['full_name']],
    ['Mi nombre es Ana de la Cruz.', ['full_name']],
    ['Soy Ana Núñez, de Pasadena.', ['full_name']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  it.each([
    ['Robin Somerville', ['full_name']],
    ['Robin J. Somerville', ['full_name']],
    ['robin@example.org', ['email']],
    ['Robin S.', []],
    ['Ana Núñez', ['full_name']],
    ['Ana López García', ['full_name']],
    ['Ana de la Cruz', ['full_name']],
    ['Ana N.', []],
    ['Una Lectora', []],
    ['Mamá Cansada', []],
    ['A Reader', []],
    ['Robin', []],
    ['rb', []],
  ])('with the name %s', (name, kinds) => {
    expect(kindsIn('Thank you.', name)).toEqual(kinds)
  })
})

describe('a comment that does not', () => {
  it.each([
    'Thank you for this. It put into words what I could not.',
    'I read it on 2026-11-25 and again on 11/25/2026.',
    'Between 1995-2001 things were different, 1,000,000 people know that.',
    'If you are in distress, call or text 988.',
    'A client of mine would say the same about accountants.',
    'I am a teacher, and my clients are children.',
    'Is there a difference between a patient and a client?',
    'My therapist looked almost relieved when I asked.',
    'I am Robin. I was tired.',
    'I see it every week in my classroom.',
    'I saw you on the news? No.',
    'I started therapy last year, somewhere else entirely.',
    'Theo was my grandfather’s name.',
    'Meet @ noon. Cost: $120.',
    'Gracias por esto. Dice lo que yo no podía decir.',
    'Soy paciente con mis hijos, casi siempre.',
    'Hay que ser paciente. Fui paciente con él durante años.',
    'Soy maestra, y mis pacientes son las plantas.',
    '¿Hay diferencia entre un paciente y un cliente?',
    'Mi terapeuta pareció aliviada cuando le pregunté.',
    'Me llamo Ana y vivo en Los Ángeles.',
    'Soy Ana. Estaba cansada.',
    'Lo veo cada semana en mi salón de clases.',
    'Empecé una terapia el año pasado, en otro lugar.',
    'Si alguien está en peligro, llame al 911.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

it('names the words, each once, and takes long nonsense in its stride', () => {
  expect(concernsAbout({ name: 'R', text: 'robin@example.org, ROBIN@example.org' })).toEqual([{ kind: 'email', words: 'ROBIN@example.org' }])
  for (const unit of ['(', '1 ', 'a@', 'I am ', 'soy una ', 'como su ', 'en mi ', 'me llamo A ', 'voy a ', 'veo a A ', 'my name is A ', 'as a ', '+', 'in my ']) {
    const started = process.cpuUsage()
    concernsAbout({ name: unit.repeat(20), text: unit.repeat(4000).slice(0, 4000) }, staffNames)
    expect(process.cpuUsage(started).user, unit).toBeLessThan(300_000)
  }
})

describe('a reply of the practice', () => {
  it.each([
    'We can talk about it in our next session.',
    'I am glad that you were a client of ours.',
    'It was good working with you.',
    'See you next week!',
    'Your treatment is going well.',
    'When we worked on this, you said so.',
    'As my client you know this.',
    'Lo hablamos en nuestra próxima sesión.',
    'Fue un gusto trabajar con usted.',
    'Su tratamiento va bien.',
    'Cuando nos conocimos, usted lo dijo.',
    'Nos vemos el lunes.',
  ])('may confirm that somebody is a client: %s', (text) => {
    expect(confirmsClient(text)).not.toEqual([])
  })

  it.each([
    'Thank you for asking. In general, a slow stretch is part of it.',
    'We cannot say anything about an individual situation here.',
    'A first session usually lasts 50 minutes.',
    'Clients often tell us that they were nervous at first.',
    'Gracias por preguntar. Aquí no podemos hablar de una situación personal.',
    'Una primera sesión suele durar 50 minutos.',
    'Muchas personas nos cuentan que llegaron con nervios.',
  ])('may not: %s', (text) => {
    expect(confirmsClient(text)).toEqual([])
  })
})

/** A published source that a recommendation comes from. */
export interface Source {
  name: string
  url: string
}

export interface Term {
  /** Finds the term; whole words, any case. */
  pattern: RegExp
  instead: string
  source: Source
}

const reporting: Source = { name: 'Recommendations for Reporting on Suicide', url: 'https://reportingonsuicide.org/recommendations/' }
const wordsMatter: Source = { name: 'National Institute on Drug Abuse, Words Matter', url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction' }
const apaStyle: Source = { name: 'APA Style, bias-free language: disability', url: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language/disability' }
const dsm: Source = { name: 'American Psychiatric Association, DSM-5', url: 'https://www.psychiatry.org/psychiatrists/practice/dsm' }
const rosasLaw: Source = { name: 'Rosa’s Law, Public Law 111-256', url: 'https://www.congress.gov/bill/111th-congress/senate-bill/2781' }

/** Outdated or stigmatizing terms, what is recommended instead, and by whom. */
export const terms: readonly Term[] = [
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/gi, instead: 'died by suicide, or takes their life', source: reporting },
  { pattern: /\b(?:successful|completed) suicide\b/gi, instead: 'suicide, or died by suicide', source: reporting },
  { pattern: /\b(?:failed|unsuccessful) (?:suicide )?attempt\b/gi, instead: 'suicide attempt', source: reporting },
  { pattern: /\b(?:drug |substance )?(?:addicts?|abusers?|junkies|junkie)\b/gi, instead: 'person with a substance use disorder, or person who uses drugs', source: wordsMatter },
  { pattern: /\b(?:drug|substance|alcohol) abuse\b/gi, instead: 'substance use, or substance use disorder', source: wordsMatter },
  { pattern: /\balcoholics?\b(?! anonymous)/gi, instead: 'person with an alcohol use disorder', source: wordsMatter },
  { pattern: /\b(?:schizophrenics?|anorexics?|bulimics?|psychotics)\b/gi, instead: 'person with schizophrenia, with anorexia, …', source: apaStyle },
  { pattern: /\bthe (?:mentally ill|disabled|depressed)\b/gi, instead: 'people with a mental illness, with a disability, with depression', source: apaStyle },
  { pattern: /\b(?:suffer(?:s|ed|ing)? from|afflicted with|victims? of) (?=[a-z ]*(?:disorder|depression|anxiety|autism|schizophrenia|illness|adhd|ptsd))/gi, instead: 'has, or lives with', source: apaStyle },
  { pattern: /\b(?:wheelchair[- ]bound|confined to a wheelchair)\b/gi, instead: 'wheelchair user', source: apaStyle },
  { pattern: /\bnormal (?:people|person|children)\b/gi, instead: 'people without the condition', source: apaStyle },
  { pattern: /\b(?:crazy|insane|lunatics?|psychos?|nuts) (?:people|person|patients?|behaviou?r)\b/gi, instead: 'say what the person does or feels', source: apaStyle },
  { pattern: /\bmanic[- ]depress(?:ion|ive)\b/gi, instead: 'bipolar disorder, or person with bipolar disorder', source: dsm },
  { pattern: /\bmultiple personality disorder\b/gi, instead: 'dissociative identity disorder', source: dsm },
  { pattern: /\basperger(?:’s|'s)?(?: syndrome)?\b/gi, instead: 'autism spectrum disorder', source: dsm },
  { pattern: /\b(?:mental(?:ly)? )?retard(?:ed|ation)\b/gi, instead: 'intellectual disability', source: rosasLaw },
]

/** What nobody can promise. Health claims must be truthful and backed by evidence. */
export const promises: { pattern: RegExp; source: Source } = {
  pattern:
    /(?<!\b(?:no|not a|never a|isn’t a|isn't a|cannot|can’t|can't|does not|doesn’t|doesn't|nobody can|not) )\b(?:cures?|cured|guarantee(?:s|d)?|miracle|risk[- ]free|works for everyone|always works|instant(?:ly)? (?:relief|heals?)|100 ?% (?:effective|success|safe)|no side effects|permanent(?:ly)? (?:cure|fix|heals?))\b/gi,
  source: { name: 'Federal Trade Commission, Health Products Compliance Guidance', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
}

export const testimonials: { pattern: RegExp; source: Source } = {
  pattern: /\b(?:testimonials?|(?:our|my) (?:clients?|patients?) (?:says?|love|tell us)|(?:client|patient) (?:reviews?|stories|quotes?)|changed my life|five[- ]star|5[- ]star)\b|★{3,}/gi,
  source: { name: 'APA Ethics Code, standard 5.05 Testimonials', url: 'https://www.apa.org/ethics/code' },
}

export const selfHarm: { pattern: RegExp; source: Source } = {
  pattern: /\b(?:suicid(?:e|al|ality)|self[- ](?:harm(?:ing)?|injur(?:y|ies|ing))|kill(?:ing)? (?:my|your|him|her|them)sel(?:f|ves)|end(?:ing)? (?:my|your|his|her|their) (?:own )?li(?:fe|ves)|overdos(?:e|ing))\b/gi,
  source: reporting,
}

/** A card that says what to do now, or the number of the crisis line. */
export const crisisBlock = /^ {0,3}> ?\[!(?:EMERGENCY|URGENT)\]|\b988\b/im

import { pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { describe, expect } from 'vitest'
import { demoPost } from '../support/demo-content.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { test } from '../support/visitor.js'

describe.for([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('somebody who reads only Spanish, %s,', ([, javaScriptEnabled]) => {
  test('finds a location, writes to it and reads that it arrived', async ({ newVisitor }) => {
    const { page, ...visitor } = await newVisitor({ javaScriptEnabled })
    visitor.expectConsoleError(/status of 400/)
    await page.goto(sitePaths.home())
    await page.getByRole('link', { name: 'Español' }).click()
    await page.waitForURL(pathIn('es', sitePaths.home()))
    expect(await page.getAttribute('html', 'lang')).toBe('es-US')
    await page.getByRole('link', { name: 'Buscar un consultorio' }).click()
    await page.getByRole('link', { name: 'Horarios y cómo llegar a Los Ángeles' }).click()
    await page.getByRole('heading', { level: 1, name: 'Los Ángeles' }).waitFor()
    const main = page.getByRole('main')
    expect(await main.innerText()).toMatch(/Lunes\s+de 9:00 a\.\s?m\. a 5:00 p\.\s?m\./)
    await main.getByRole('link', { name: 'Escríbanos' }).click()
    await page.getByRole('heading', { level: 1, name: 'Escríbanos' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Los Ángeles' }).isChecked()).toBe(true)
    await page.getByLabel('Su nombre').fill('Ana Ejemplo')
    await page.getByRole('radio', { name: 'Correo electrónico' }).check()
    await page.getByRole('radio', { name: 'No, por favor no dejen ningún mensaje' }).check()
    await page.getByLabel('Pueden usar estos datos para responderme').check()
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Enviar' }).click()
    await page.getByRole('link', { name: 'Escriba su correo electrónico para que podamos escribirle.' }).click()
    await page.getByRole('textbox', { name: 'Correo electrónico' }).fill('ana@example.com')
    await page.getByRole('button', { name: 'Enviar' }).click()
    await page.getByRole('heading', { level: 1, name: 'Gracias, recibimos su mensaje' }).waitFor()
    expect(await main.innerText()).toMatch(/HT-[0-9A-Z]{4}-[0-9A-Z]{4}[\s\S]+en un plazo de dos días hábiles/)
  })
})

test('a reader who changes the language of an article is told in Spanish that it is in English, and can go back', async ({ reader: { page } }) => {
  const post = await demoPost()
  await page.goto(sitePaths.post(post.slug))
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByRole('heading', { level: 1, name: 'Este artículo está en inglés' }).waitFor()
  await page.getByRole('link', { name: post.title }).click()
  await page.getByRole('heading', { level: 1, name: post.title }).waitFor()
})

test('a reader of Spanish reads an article and who wrote it, and changes the language of the page', async ({ reader: { page } }) => {
  await page.goto(pathIn('es', sitePaths.home()))
  await page.getByRole('link', { name: 'Ataques de pánico: qué son y qué ayuda' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ataques de pánico: qué son y qué ayuda' }).waitFor()
  await page.getByRole('link', { name: 'Ansiedad y estrés' }).first().waitFor()
  await page.getByRole('link', { name: 'qué hacer en ese momento' }).click()
  await page.waitForURL(/#durante-el-ataque$/)
  await page.getByRole('link', { name: 'Maren Alvarado' }).first().click()
  await page.getByText('Psicóloga clínica, directora clínica').waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Panic attacks: what they are and what helps' }).waitFor()
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ataques de pánico: qué son y qué ayuda' }).waitFor()
})

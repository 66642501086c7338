import type { Page } from 'playwright-core'
import type { SignIn } from './sign-ins.js'

/** Signs in to the admin panel, whose address is the page's base. */
export const signInToAdmin = async (page: Page, { email, password }: SignIn): Promise<void> => {
  await page.goto('/admin/auth/login')
  await page.getByLabel('Email').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/auth/'))
  await page.getByRole('navigation').first().waitFor()
}

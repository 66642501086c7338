import type { BrowserContext, Page } from 'playwright-core'
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

/** Opens the admin panel of a CMS as somebody who has signed in already; the panel reads the token from a cookie. */
export const openSignedIn = async (context: BrowserContext, page: Page, { cms, token }: { cms: string; token: string }): Promise<void> => {
  await context.addCookies([{ name: 'jwtToken', value: token, url: cms }])
  await page.goto('/admin')
  await page.getByRole('navigation').first().waitFor()
}

import type { PersonSummary } from '@practice/shared/person-data/contract'
import { Box, Button, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { Download, Search, Trash } from '@strapi/icons'
import { ConfirmDialog, Layouts, Page } from '@strapi/strapi/admin'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { countsOf, Found, inWords } from './found'
import { personDataPermission } from './person-data-permission'
import { readableExport } from './readable-export'
import { usePersonData } from './use-person-data'

const save = (name: string, type: string, content: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const PersonPage = () => {
  const { busy, search, everything, erase } = usePersonData()
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<{ email: string; found: PersonSummary } | undefined>()
  const [done, setDone] = useState('')
  const counts = shown && countsOf(shown.found)
  const isEmpty = counts !== undefined && counts.comments + counts.enquiries + counts.mails === 0

  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setDone('')
    setShown(undefined)
    const email = typed.trim()
    const found = await search(email)
    if (found) setShown({ email, found })
  }

  const download = async (email: string, kind: 'page' | 'json'): Promise<void> => {
    const all = await everything(email)
    if (!all) return
    if (kind === 'page') save('personal-data.html', 'text/html', readableExport(all))
    else save('personal-data.json', 'application/json', JSON.stringify(all, null, 2))
  }

  const eraseAll = async (email: string): Promise<void> => {
    const erased = await erase(email)
    if (!erased) return
    setDone(`Erased: ${inWords(erased)}.`)
    setShown(undefined)
    setTyped('')
  }

  return (
    <Page.Main>
      <Page.Title>Personal data</Page.Title>
      <Layouts.Header title="Personal data" subtitle="When somebody asks what is stored about them, or asks to have it erased. Make sure first that the address is theirs. Every search is recorded." />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8} maxWidth="100rem">
          <form onSubmit={(event) => void find(event)}>
            <Flex alignItems="flex-end" gap={3} wrap="wrap">
              <Box minWidth="min(40rem, 100%)">
                <Field.Root name="email">
                  <Field.Label>Email address that they used</Field.Label>
                  <TextInput type="email" autoComplete="off" value={typed} onChange={({ target }: { target: HTMLInputElement }) => setTyped(target.value)} />
                </Field.Root>
              </Box>
              <Button type="submit" size="L" startIcon={<Search />} disabled={busy || typed.trim() === ''}>
                Find
              </Button>
            </Flex>
          </form>
          <Box role="status">
            {done !== '' && (
              <Box background="success100" borderColor="success200" hasRadius padding={3} paddingLeft={4}>
                <Typography textColor="success700" fontWeight="bold">
                  {done}
                </Typography>
              </Box>
            )}
            {isEmpty && <Typography>Nothing is stored under this address.</Typography>}
          </Box>
          {shown && !isEmpty && (
            <>
              <Found {...shown} />
              <Flex gap={2} wrap="wrap">
                <Button startIcon={<Download />} variant="secondary" disabled={busy} onClick={() => void download(shown.email, 'page')}>
                  Everything as a page to read
                </Button>
                <Button startIcon={<Download />} variant="tertiary" disabled={busy} onClick={() => void download(shown.email, 'json')}>
                  Everything as JSON
                </Button>
                <Dialog.Root>
                  <Dialog.Trigger>
                    <Button startIcon={<Trash />} variant="danger-light" disabled={busy}>
                      Erase everything
                    </Button>
                  </Dialog.Trigger>
                  <ConfirmDialog
                    title="Erase everything?"
                    endAction={
                      <Dialog.Action>
                        <Button fullWidth variant="danger-light" onClick={() => void eraseAll(shown.email)}>
                          Yes, erase everything
                        </Button>
                      </Dialog.Action>
                    }
                  >
                    This cannot be undone. Comments leave an empty place where others have answered; enquiries and mails go as a whole.
                  </ConfirmDialog>
                </Dialog.Root>
              </Flex>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}

/** What there is of a person: found by an email address, handed out or erased. */
const ProtectedPersonPage = () => (
  <Page.Protect permissions={personDataPermission}>
    <PersonPage />
  </Page.Protect>
)
export default ProtectedPersonPage

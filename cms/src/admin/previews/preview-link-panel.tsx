import type { LanguageCode } from '@practice/shared/languages/languages'
import type { PreviewKind } from '@practice/shared/previews/contract'
import { previewDays } from '@practice/shared/previews/contract'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useClipboard, useNotification } from '@strapi/strapi/admin'
import type { PreviewLinkList } from '../../previews/contract'
import { editedLanguage } from '../languages/edited-language'
import { usePreviewLinks } from './use-preview-links'

const kinds: Record<string, PreviewKind> = { 'api::post.post': 'post', 'api::page.page': 'page', 'api::person.person': 'person', 'api::location.location': 'location' }

const LinkEntry = ({ link, onWithdraw }: { link: PreviewLinkList['links'][number]; onWithdraw(): void }) => {
  const { copy } = useClipboard()
  const { toggleNotification } = useNotification()
  const until = new Date(link.expiresAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
  const copyLink = async (): Promise<void> => {
    const copied = await copy(link.address)
    toggleNotification(copied ? { type: 'success', message: 'Link copied. Whoever has it can read this draft.' } : { type: 'info', message: link.address })
  }
  return (
    <Box tag="li" width="100%">
      <Typography variant="pi" tag="p">{`Until ${until}, made by ${link.madeBy}`}</Typography>
      <Flex gap={2} paddingTop={1}>
        <Button size="S" variant="tertiary" onClick={copyLink}>
          Copy
        </Button>
        <Button size="S" variant="danger-light" onClick={onWithdraw}>
          Withdraw
        </Button>
      </Flex>
    </Box>
  )
}

const PreviewLinks = ({ kind, documentId, language }: { kind: PreviewKind; documentId: string; language: LanguageCode }) => {
  const { links, make, withdraw } = usePreviewLinks(kind, documentId, language)
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600" tag="p">
        {`A link with which somebody outside can read this draft, and nothing else, for ${previewDays} days.`}
      </Typography>
      {links.length > 0 && (
        <Flex tag="ul" direction="column" gap={3}>
          {links.map((link) => (
            <LinkEntry key={link.id} link={link} onWithdraw={() => withdraw(link.id)} />
          ))}
        </Flex>
      )}
      <Button fullWidth variant="tertiary" onClick={make}>
        Make a preview link
      </Button>
    </Flex>
  )
}

/** Links to a draft for reviewers outside. */
export const PreviewLinkPanel: PanelComponent = ({ model, documentId }) => {
  const kind = kinds[model]
  const language = editedLanguage()
  return kind && documentId !== undefined ? { title: 'Show it to somebody', content: <PreviewLinks key={language} kind={kind} documentId={documentId} language={language} /> } : null
}

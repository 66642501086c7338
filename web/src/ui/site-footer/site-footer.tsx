import type { LocationSummary } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import type { CrisisResource, Site } from '@practice/shared/site/contract'
import { useLanguage, useMessages } from '../../language/language'
import { Container } from '../container/container'
import { contactLinks } from '../crisis-line/contact-links'
import { PhoneLink } from '../phone-link/phone-link'
import './site-footer.css'

interface SiteFooterProps {
  practiceName: string
  tagline: string
  navigation: Site['footerNavigation']
  locations: readonly Pick<LocationSummary, 'name' | 'slug' | 'phone'>[]
  crisisMessage: string
  crisisResources: readonly CrisisResource[]
  year: number
}

const CrisisResources = ({ message, resources }: { message: string; resources: readonly CrisisResource[] }) => {
  const { crisis } = useMessages()
  return (
    <section className="site-footer__crisis" aria-labelledby="footer-crisis">
      <h2 id="footer-crisis" className="site-footer__title">
        {crisis.now}
      </h2>
      <p>{message}</p>
      <ul role="list">
        {resources.map((resource) => (
          <li key={resource.name} className="site-footer__resource">
            <strong>{resource.url ? <a href={resource.url} rel="noopener noreferrer">{resource.name}</a> : resource.name}</strong>
            <span className="site-footer__numbers">
              {contactLinks(resource, crisis).map(({ href, label }) => (
                <a key={href} href={href}>
                  {label}
                </a>
              ))}
            </span>
            {resource.note && <span className="site-footer__note">{resource.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

export const SiteFooter = ({ practiceName, tagline, navigation, locations, crisisMessage, crisisResources, year }: SiteFooterProps) => {
  const { to, messages } = useLanguage()
  const { frame } = messages
  // Not left to the site's settings: whoever cannot use a page must find it on every page.
  const accessibility = { label: frame.accessibility, path: to(sitePaths.accessibility()) }
  return (
    <footer className="site-footer">
      <Container>
        <div className="site-footer__columns">
          <div className="site-footer__about">
            <p className="site-footer__name">{practiceName}</p>
            <p>{tagline}</p>
          </div>
          <section aria-labelledby="footer-locations">
            <h2 id="footer-locations" className="site-footer__title">
              {frame.offices}
            </h2>
            <ul className="site-footer__list" role="list">
              {locations.map(({ name, slug, phone }) => (
                <li key={slug}>
                  <a href={to(sitePaths.location(slug))}>{name}</a>
                  {phone && <PhoneLink phone={phone} />}
                </li>
              ))}
            </ul>
          </section>
          <CrisisResources message={crisisMessage} resources={crisisResources} />
        </div>
        <div className="site-footer__end">
          <small className="site-footer__legal">
            © {year} {practiceName}
          </small>
          <nav className="site-footer__nav" aria-label={frame.footerMenu}>
            <ul className="site-footer__links" role="list">
              {[...navigation, accessibility].map(({ label, path }) => (
                <li key={path}>
                  <a href={path}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </Container>
    </footer>
  )
}

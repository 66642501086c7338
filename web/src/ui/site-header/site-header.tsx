import type { Site } from '@practice/shared/site/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import { BrandMark } from '../brand-mark/brand-mark'
import { Container } from '../container/container'
import { SearchMark } from '../search-field/search-mark'
import './site-header.css'

interface SiteHeaderProps {
  practiceName: string
  navigation: Site['navigation']
  currentPath: string
  /** Left out where there is no search. */
  searchPath?: string
  /** The same page in the other language. */
  otherLanguage?: { code: string; name: string; path: string }
}

const ariaCurrent = (path: string, currentPath: string) =>
  path === currentPath ? 'page' : currentPath.startsWith(`${path}/`) ? 'true' : undefined

const NavigationList = ({ navigation, currentPath }: Pick<SiteHeaderProps, 'navigation' | 'currentPath'>) => {
  const { to } = useLanguage()
  return (
    <ul className="site-header__list" role="list">
      {navigation.map(({ label, path }) => (
        <li key={path}>
          <a
            className={path === to(sitePaths.contact()) ? 'site-header__link site-header__link--action' : 'site-header__link'}
            href={path}
            aria-current={ariaCurrent(path, currentPath)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/**
 * The navigation is there twice, as a row and as a `<details>` menu, and CSS shows one of them: the menu needs no script,
 * and `display: none` keeps the other one from screen readers.
 */
export const SiteHeader = ({ practiceName, navigation, currentPath, searchPath, otherLanguage }: SiteHeaderProps) => {
  const { to, messages } = useLanguage()
  const { frame } = messages
  return (
    <header className="site-header">
      <Container>
        <div className="site-header__bar">
          <a className="site-header__brand" href={to(sitePaths.home())} aria-current={currentPath === to(sitePaths.home()) ? 'page' : undefined}>
            <BrandMark />
            <span className="site-header__name">{practiceName}</span>
          </a>
          <nav className="site-header__nav" aria-label={frame.mainMenu}>
            <NavigationList navigation={navigation} currentPath={currentPath} />
          </nav>
          <div className="site-header__tools">
            {otherLanguage && (
              <a className="site-header__language" href={otherLanguage.path} lang={otherLanguage.code} hrefLang={otherLanguage.code}>
                {otherLanguage.name}
              </a>
            )}
            {searchPath !== undefined && (
              <a className="site-header__search" href={searchPath} aria-current={ariaCurrent(searchPath, currentPath)}>
                <SearchMark />
                <span className="site-header__search-word">{frame.search}</span>
              </a>
            )}
            {/* A new key closes the menu after a move to another page. */}
            <details className="site-header__menu" key={currentPath}>
              <summary className="site-header__toggle">{frame.menu}</summary>
              <nav className="site-header__panel" aria-label={frame.mainMenu}>
                <NavigationList navigation={navigation} currentPath={currentPath} />
              </nav>
            </details>
          </div>
        </div>
      </Container>
    </header>
  )
}

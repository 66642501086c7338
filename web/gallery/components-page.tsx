import { renderToStaticMarkup } from 'react-dom/server'
import { english } from '../test-support/english'
import { LanguageContext } from '../src/language/language'
import type { Examples } from '../src/ui/examples'
import type { Frame } from './frames'
import { frames } from './frames'

const modules = import.meta.glob<{ examples: Examples }>('../src/ui/*/*.examples.tsx', { eager: true })
const components = new Map(Object.entries(modules).map(([file, { examples }]) => [file.split('/').at(-2) ?? file, examples]))

// In the build all of this is one file; here each is asked for by its path, as Vite serves them.
const styleSheets = [
  '/src/styles/index.css',
  ...Object.keys(import.meta.glob('../src/{ui,features}/**/*.css', { query: '?url' })).map((file) => file.replace(/^\.\./, '')),
]

const page = (content: string) => `<!doctype html>${content}`

const Head = ({ title, styles }: { title: string; styles: readonly string[] }) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    {styles.map((href) => (
      <link key={href} rel="stylesheet" href={href} />
    ))}
  </head>
)

const ComponentFrames = ({ component, only }: { component: string; only: Frame | undefined }) => (
  <section id={component}>
    <h2>{component}</h2>
    <div className="gallery__frames">
      {Object.entries(frames)
        .filter(([frame]) => only === undefined || frame === only)
        .map(([frame, label]) => (
          <figure key={frame}>
            <figcaption>{label}</figcaption>
            <iframe
              title={`${component}: ${label}`}
              className={`gallery__frame gallery__frame--${frame}`}
              loading="lazy"
              src={`/_/components/${component}/${frame}`}
            />
          </figure>
        ))}
    </div>
  </section>
)

/** Every component in every frame; `only` shows one kind of frame. */
export const componentsPage = (only?: Frame): string =>
  page(
    renderToStaticMarkup(
      <html lang="en-US">
        <Head title="Components" styles={['/gallery/gallery.css']} />
        <body>
          <h1>Components</h1>
          <nav aria-label="Frames">
            <a href="/_/components">All</a>
            {Object.entries(frames).map(([frame, label]) => (
              <a key={frame} href={`/_/components?frame=${frame}`}>
                {label}
              </a>
            ))}
          </nav>
          <nav aria-label="Components">
            {[...components.keys()].map((component) => (
              <a key={component} href={`#${component}`}>
                {component}
              </a>
            ))}
          </nav>
          <main>
            {[...components.keys()].map((component) => (
              <ComponentFrames key={component} component={component} only={only} />
            ))}
          </main>
        </body>
      </html>,
    ),
  )

/** All examples of one component as a page of their own; `undefined` when there is no such component. */
export const framePage = (component: string, frame: Frame): string | undefined => {
  const examples = components.get(component)
  if (!examples) return undefined
  return page(
    renderToStaticMarkup(
      <html lang="en-US" dir={frame === 'rtl' ? 'rtl' : 'ltr'} data-frame={frame}>
        <Head title={component} styles={[...styleSheets, '/gallery/frame.css']} />
        <body>
          <script type="module" src="/gallery/apply-frame.ts" />
          <main>
            {Object.entries(examples).map(([name, example]) => (
              <section key={name} className="example">
                <p className="example__name">{name}</p>
                <LanguageContext value={english}>{example}</LanguageContext>
              </section>
            ))}
          </main>
        </body>
      </html>,
    ),
  )
}

/**
 * Sentences by which the crisis phrases are measured; no real message is among them. The phrases were made to fit the
 * `seen` ones. The `heldOut` ones were written when the phrases were finished, which have not been touched since for
 * their sake, so that their figures say something about words nobody has tried.
 */
interface Sentences {
  /** Somebody may be in danger: help must be offered. */
  danger: readonly string[]
  /** Figures of speech, grief, and writing about the subject: help must not be thrust upon anybody. */
  harmless: readonly string[]
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

export const seen: Sentences = {
  danger: lines(`
    I want to kill myself.
    i dont want to be alive anymore
    Sometimes I think everyone would be better off without me.
    I have been thinking about suicide every day this week.
    I'm going to end my life tonight.
    I wish I was dead
    I just want to die and I don't know who to tell
    There is no reason to live any more, not since she left.
    I can't go on like this, I want it all to be over.
    I started cutting myself again last night
    I took a whole bottle of pills an hour ago
    I have a gun in the drawer and I keep thinking about using it on myself
    I wrote a goodbye letter to my kids
    My son says he wants to kill himself and I don't know what to do
    My daughter told me she doesn't want to live anymore.
    I'm suicidal and need an appointment as soon as possible
    thinking of ending it all
    I keep having thoughts of hurting myself
    I'm afraid my husband is going to kill me
    He choked me last night and I am scared to go home
    I feel like jumping off a bridge.
    I don't see the point in living
    Life is not worth living, I have decided.
    I wish I would go to sleep and never wake up
    The voices tell me to hurt people
    kms
    I am going to kill him, I mean it this time
    I'm scared that I will hurt my baby
    I'm such a burden to my family, they'd be happier if I were gone
    I tried to hang myself on Sunday
    k i l l   m y s e l f
    I want to un-alive myself
    I'm gonna k*ll myself
    Quiero morirme.
    Ya no quiero vivir
    no puedo mas quiero quitarme la vida
    He pensado en suicidarme muchas veces este mes.
    Me quiero matar y nadie lo sabe
    Mi hija dice que se quiere morir
    Me estoy cortando otra vez
    Todos estarían mejor sin mí
    Ojalá no me despertara mañana
    Me tomé todas las pastillas que había en casa
    Tengo miedo de que mi esposo me mate.
    Anoche me pegó y tengo miedo de volver a casa
    La vida no tiene sentido, quiero acabar con todo
    No le veo sentido a seguir viviendo
    Tengo ganas de hacerme daño
    Escribí una carta de despedida para mis hijos
    Pienso en tirarme de un puente
    Soy una carga para mi familia y quiero desaparecer para siempre
    Oigo voces que me dicen que me mate
    Lo voy a matar, se lo juro
    Mi hermano intentó suicidarse ayer
    Estoy pensando en el suicidio
    I've been feeling like there's nothing left for me here and I just want it to end
    Tonight is the night, I already said goodbye to my dog
    my life isn't worth living any longer
    I can't stop wishing I were dead
    I keep a razor in my desk and use it on my thighs
    I think I am going to kill myself after the holidays
    My ex said he would shoot me if I call the police
    I am having suicidal thoughts and my therapist is away
    My teenage daughter is cutting herself and hides it
    I swallowed too many sleeping pills
    My mind keeps telling me to jump in front of a train
    I don't deserve to live
    Whats the point of being alive
    if I killed myself would anyone come to the funeral
    I have a plan and a date
    Siento que ya no vale la pena vivir
    No quiero despertar mañana
    mi novio intentó suicidarse y está en casa solo
    quisiera desaparecer y no volver
    Pienso todos los días en quitarme la vida
    Mi marido me golpea cuando bebe
    Tengo un arma y pienso en usarla conmigo
    Nadie notaría si me mato
    He vuelto a cortarme
    I have thought about it for weeks and I am going to do it, I'll shoot myself
    Does anyone else wish they were never born? I do.
    my brain says die every morning and I believe it
    I don't want to live if he leaves me
    I stopped taking insulin because I want to die
    I am thinking of jumping from my balcony
    My roommate told me she wants to end her life
    Everyone would be happier if I was gone
    I'm going to hang myself
    Been clean from self harm for a year but I cut last night
    My boyfriend hits me and I have nowhere to go
    I am afraid I'll do something to myself tonight
    He held a gun to my head
    I've taken an overdose
    no hope left, no future, nothing to live for
    I'm worried my dad is suicidal
    Please help me, I can't keep myself safe
    my husband strangled me on Saturday
    i feel worthless and want to end it
    I googled ways to die painlessly
    Tengo ganas de morirme
    No encuentro motivos para vivir
    Voy a quitarme la vida esta noche
    Mi amiga me escribió que se quiere matar
    me quiero morir
    Ya no tengo ganas de vivir
    Pensé en aventarme al metro
    Mi ex me amenazó de muerte
    Quiero lastimarme
    Estoy pensando en cortarme las venas
    Sería mejor que yo no existiera
    Me siento como una carga y quiero morir
    Honestly I'd rather be dead than go through another week of this
    I've been planning how I would do it, I have the pills ready
    I want to disappear and never come back, I can't do this anymore
    nobody would miss me if i died
    Lately I can't stop thinking about killing myself
    I don't want to exist
    i wanna die
    I feel suicidal most nights
    I tried to take my own life last month and I am scared it will happen again
    I overdosed on Friday and nobody knows
    I burn myself with cigarettes when it gets too much
    My best friend is talking about killing herself
    My wife says the kids would be better off if she was dead
    I am so tired of living
    I have no will to live left
    My boyfriend put a knife to my throat
    My stepfather touches me at night and I am afraid
    I self harm and can't stop
    I've lost the will to go on. This is goodbye.
    I think about driving my car into a tree
    I keep imagining my own funeral and wishing it was real, I want to be dead
    Is it normal to want to hurt myself when I'm angry?
    I hear a voice that says I should kill myself
    I might hurt someone if I don't get help tonight
    he said he will kill me if I leave him
    I don't think I will make it through the night
    I bought a rope yesterday
    I'm thinking about su1c1de
    i want to k1ll mys3lf
    Everything would be easier if I just stopped existing
    No longer want to be here. On this earth, I mean.
    Ending my life seems like the only way out
    I slit my wrists once and I'm close to doing it again
    Quisiera estar muerta
    Estoy pensando en matarme
    ya no quiero estar aqui, quiero morir
    No tengo razones para vivir
    Mi hijo me dijo que no quiere seguir viviendo
    Voy a acabar con mi vida
    Nadie me extrañaría si me muriera
    Tengo pensamientos suicidas desde hace semanas
    Me corto los brazos cuando estoy triste
    Me hago daño para no sentir
    Mi pareja me amenazó con un cuchillo
    Él dice que me va a matar si lo dejo
    Estaba mejor muerto que así
    He planeado cómo hacerlo, tengo las pastillas listas
    Estoy cansada de vivir
    Intenté quitarme la vida el año pasado y vuelvo a pensarlo
    Me quiero ahorcar
    Prefiero morir antes que seguir así
    No aguanto más, me voy a matar
    Mi mamá dice que se va a suicidar
    Quiero dormir y no despertar nunca más
    Me dan ganas de pegarme un tiro
    I am thinking about ending my life
    I feel like killing myself after what happened
    Some days I wish I just wouldn't wake up
    I don't want to be here anymore
    There's no point in living without her
    I have been cutting my arms since summer
    My partner threatened to kill me
    I'm having thoughts of suicide
    My brother said he is going to kill himself
    I want the pain to stop and I only see one way
    I took all of my pills
    I feel like a burden on everyone
    I can't take it anymore, I want to die
    what if i just jumped in front of the train
    I'm scared of what I might do to myself
    I want to hurt my ex and I have a knife
    I attempted suicide in May and it is getting bad again
    life has no meaning
    He hits me when he drinks
    I keep thinking how easy it would be to just not exist
    No quiero vivir más
    Estoy pensando en quitarme la vida
    Mi hijo se corta los brazos
    Siento que todos estarían mejor si yo no estuviera
    He intentado suicidarme dos veces
    Quiero que todo esto termine, ya no aguanto
    Mi esposo me golpea
    Tengo pensamientos de muerte
    Me quiero morir, no le encuentro sentido a nada
    Estoy cansado de la vida
    Lately I catch myself planning what I would leave to whom, because I won't be around in spring.
    i cant see myself making it to my next birthday
    Every time I cross the bridge on my way to work I think about going over the railing.
    honestly the world would keep turning fine if I wasn't in it
    I've started saving up my sleeping pills.
    My hands were on the railing last night and I nearly let go.
    I don't trust myself to be alone tonight
    She won't stop scratching her arms until they bleed.
    My best friend texted me that she doesn't want to be alive and now she won't pick up
    I looked up how many tablets it takes
    Some nights I pray that I just don't wake up.
    If this is all there is I would rather be dead
    I came so close to ending things on Tuesday.
    My boyfriend put his hands around my neck and squeezed
    He told me that if I ever leave he will find me and kill me.
    I am so angry at my father that I have been thinking about killing him
    There is a voice that says I should walk into the traffic
    I cut again yesterday, deeper than before
    nobody needs me here, it would be easier for all of them
    I just want to fall asleep and not come back
    I have a date in mind and I have written the letters.
    My husband keeps a loaded gun next to the bed and says one day he will use it on us
    My roommate swallowed a lot of pills and is very drowsy
    I keep picturing my own funeral and feeling relieved
    Do you have anything today, I am really afraid I am going to do something to myself.
    I'm done. I can't fight these thoughts of dying any longer.
    My teenage son has been searching online for how to hang himself
    what's the point of being alive when every day hurts like this
    Three weeks ago I tried to overdose and nobody knows
    My stepfather comes into my room at night and touches me
    A veces pienso que sería mejor no haber nacido.
    Llevo días pensando en cómo matarme
    No le encuentro razón a seguir aquí
    Mi marido me puso las manos en el cuello y apretó
    tengo las pastillas guardadas por si ya no aguanto
    Mi hermana se toma pastillas para no despertar
    Ya me despedí de mis amigos, mañana no voy a estar
    Me hago cortes en las piernas cuando discuto con mi mamá
    Mi ex me mandó un mensaje de que me va a matar
    Siento que solo soy un estorbo y que estarían mejor sin mí
    Anoche estuve a punto de tirarme al metro
    Me da miedo lo que pueda hacer si me quedo sola
    Quisiera dormirme y no volver a despertar
    Hay una voz que me ordena lastimar a mi bebé
    Mi hijo de quince años escribió que no quiere seguir viviendo
    I keep telling my husband I'm fine but every night I plan how I'd end it.
    Is there anyone I can talk to, I'm sitting in my car with a bottle of vodka and all my Xanax
    since my wife died I just want to be with her, I don't want to go on
    Lately I've been wishing a truck would hit me so I wouldn't have to do it myself
    I am 16 and I have been burning myself with a lighter
    My girlfriend locked herself in the bathroom with a knife and says it's over
    My dad stopped eating, put his papers in order and says he has lived long enough
    he held a pillow over my face
    I'm scared to be in the same house as my brother, he said he'd burn it down with us inside
    I can't promise that I will be safe this weekend
    I don't think I will survive this
    Please help me, I took too many of my antidepressants
    I have been having really dark thoughts and I am frightened of where they lead
    Everything hurts and death sounds like rest
    I stood on the roof of our building for an hour yesterday
    i hate myself so much i carved it into my leg
    My sister sent me a goodbye text and turned off her phone
    I've had enough of being alive
    I want to stab my supervisor, I think about it all day
    Sometimes at night I wonder whether my kids would be better with a different mother and I was just gone
    No puedo dejar de pensar en la muerte, me siento atrapada
    Mi papá dice que ya vivió suficiente y que se va a pegar un tiro
    Tengo un cuchillo en la mano y no sé qué hacer
    Me estoy lastimando a mí misma desde que empezó la escuela
    Mi novio me ahorcó anoche durante una pelea
    Ya no encuentro fuerzas para vivir
    Quisiera que un carro me atropellara
    Mi mamá se tomó un bote de pastillas y está dormida
    Siento que mi familia descansaría si me muero
    Me corto porque es lo único que me calma
  `),
  harmless: lines(`
    I could kill for a coffee right now.
    This traffic is killing me.
    I nearly died laughing at your example with the cat.
    My grandmother died in March and I miss her every day.
    Suicide is among the leading causes of death in young adults, so this article matters.
    Thank you for writing about suicide prevention so plainly.
    The section on how therapists ask about suicidal thoughts was very clear.
    I cut myself some slack this year, and it helped.
    I cut myself shaving before my first session, I was so nervous.
    I want to end my lease before I start therapy.
    My deadline is killing me, how do you cope with burnout?
    I'm dying to read the next part.
    I don't want to live in Los Angeles anymore, do you offer telehealth?
    I can't go on vacation with my family without a fight.
    He killed it in his presentation.
    We lost my cousin to suicide ten years ago and I would like to talk about grief.
    Does anxiety ever feel like you are dying?
    I thought I was having a heart attack and was going to die, but it was a panic attack.
    I shot myself in the foot by cancelling the last two appointments.
    I beat myself up about small mistakes.
    The doctor said my blood pressure won't kill me.
    That was an overkill of information.
    I would die for my children, and still I shout at them.
    My phone died in the middle of the call.
    Is it better to end things with my boyfriend or keep trying?
    I feel dead tired after work.
    There is no point in going on with the diet.
    My therapist asked whether I had thoughts of self-harm, and I did not, but I liked that she asked.
    She hurt my feelings and I do not know how to say so.
    I'd kill to have your patience.
    My sister is a hospice nurse and talks with people who want to die at home.
    How do I talk to my students about self-injury?
    Kill two birds with one stone: therapy and a walk.
    My husband and I fight about money, could we come together?
    I jumped off the couch when I read this.
    Me muero de hambre.
    Me muero de risa con este ejemplo
    Este calor me mata.
    Mi abuela murió en marzo y la extraño.
    El suicidio es una de las principales causas de muerte entre jóvenes.
    Gracias por escribir sobre la prevención del suicidio.
    Me corté el pelo y me siento mejor.
    Me corté con un papel.
    Quiero terminar con mi novio y no sé cómo.
    No quiero vivir en Los Ángeles, ¿atienden por video?
    Solo estoy matando el tiempo.
    Me muero por leer la segunda parte.
    ¿Cómo hablo con mis alumnos sobre las autolesiones?
    Mi teléfono se murió en medio de la llamada.
    Estoy muerta de cansancio.
    No puedo seguir con la dieta.
    Perdimos a mi primo por suicidio hace diez años.
    El dolor de espalda me está matando.
    Quiero acabar con mis deudas.
    Mi hermana y yo nos peleamos por la herencia.
    I would rather die than sing in public, is that social anxiety?
    Her talk killed my prejudice about medication.
    Suicide hotlines should be printed on every student card.
    The character in the novel ends his life, and my book club found that hard.
    I took my pills late and felt dizzy.
    My father died when I was twelve.
    I feel like I could sleep for a week.
    I hit a wall at work every afternoon.
    He hit me with a bill for the missed session.
    I want to be gone for the weekend when my parents visit.
    Can you help me be less of a people pleaser?
    I'm scared of going home for Thanksgiving.
    My mother always says she will kill me if I forget her birthday.
    Do you treat self-harm in adolescents?
    What do clinicians do when a patient is suicidal?
    La película trata de un hombre que se quiere morir y aprende a vivir.
    Me mato estudiando y aun así repruebo.
    Mi padre murió de cáncer.
    ¿Atienden a adolescentes con autolesiones?
    Quiero acabar con todo el papeleo antes del viernes.
    Me muero de sueño.
    Tengo miedo de volver a fallar.
    Ese chiste me mató.
    No puedo más de la risa.
    The suspense is killing me!
    She is drop dead gorgeous, according to my jealous mind.
    My job is soul destroying.
    I read that talking about suicide with teenagers does not make it more likely.
    My uncle killed himself when I was nine, and your words about grief helped.
    I want to stop hurting the people I love with my anger.
    I'm dying of embarrassment just writing this.
    We are planning how to tell the kids about the divorce.
    I can't live without coffee.
    My best friend moved to Texas and I feel lost.
    The training covers self-injury, suicide risk and safety planning.
    I'm so tired of life being about work.
    Could you write about how to support a friend after a suicide attempt in their family?
    I have a plan and a budget for therapy this year.
    This heat makes me want to crawl under a rock.
    I was scared to death of the first session.
    I want this to end well for both of us.
    My son hits his sister when he is angry, what can we do?
    We lost our baby last spring.
    He beat me at chess and I sulked for a day.
    I want to jump for joy.
    My mother in law will be the end of me.
    I'd give my right arm for one quiet evening.
    Estoy que me muero de nervios por la primera sesión.
    Me matan los lunes.
    Mi tío se suicidó cuando yo era niña y su artículo me ayudó.
    Quiero dejar de fumar.
    No tengo ganas de salir.
    ¿Cómo apoyo a una amiga que perdió a su hermano por suicidio?
    Me siento cansada de mi trabajo.
    La muerte de mi madre me cambió.
    Hablar del suicidio con adolescentes no aumenta el riesgo.
    My feet are killing me after the walk to your office.
    I would kill for an evening appointment.
    The jokes in group had me dead.
    I am looking for a therapist who has experience with bereavement after suicide.
    As a school counselor I teach a class on suicide awareness.
    Research on suicide risk shows that asking does not plant the idea.
    When clients say they want to die, a calm question helps most.
    My dog had to be put down and I can't stop crying.
    I want to die my hair red before the wedding, is that impulsive?
    Ending my relationship was the hardest thing I did this year.
    I want to stop living with my parents.
    This headache will be the death of me, as my mother used to say.
    I keep cutting people off when they talk.
    I cut my hand on a glass and now I panic when I see blood.
    He hung up on me and I have been upset since.
    I am tired of living out of a suitcase.
    I don't want to be here on Mondays, can we meet on Tuesdays?
    Overdosing on sugar before bed does not help my sleep.
    The article made me feel alive again.
    Someone in my office died by suicide and our team needs support.
    I take my pills every morning and they help.
    Do you work with survivors of domestic violence?
    I was so embarrassed I could have died.
    It hurts to think about my divorce.
    My kids are driving me up the wall.
    My plans for the evening died when the sitter cancelled.
    The dead of winter is always hard for me.
    I want to take my life in a new direction.
    The guideline says that a safety plan lowers the risk of another attempt.
    I killed my houseplants during the depression and bought new ones.
    Nobody would miss the old waiting room chairs.
    I wish I had never sent that email.
    I need to end this chapter and begin another.
    My mother's last words before she passed away were kind.
    I hate Mondays so much I want to scream.
    Casi me muero de vergüenza.
    Daría la vida por mis hijos.
    Mato por un café.
    Me mata la curiosidad.
    Trabajo como consejera y doy una clase sobre prevención del suicidio.
    Las preguntas sobre el suicidio no aumentan el riesgo.
    ¿Trabajan con personas que han perdido a alguien por suicidio?
    Me corté la mano cocinando.
    Quiero acabar con este proyecto.
    Estoy harta de vivir con mis suegros.
    Mi perro murió y no dejo de llorar.
    Se me murió la batería.
    Quiero dormir mejor y despertar descansada.
    Tomo mis pastillas todas las mañanas.
    Las noticias me matan de aburrimiento.
    Ya no quiero estar en este trabajo.
    Me hago daño en la rodilla cuando corro.
    Mi madre quería morir en casa y pudimos acompañarla.
    El examen estuvo de muerte.
    Mi jefe me va a matar si llego tarde.
    My commute is killing me.
    I'd die without my morning walk.
    I was dying to tell somebody about this article.
    The article on suicide and the media was careful and clear.
    Her son took his own life five years ago, and she asked me what to say.
    What are the warning signs of suicide in older adults?
    I killed time in your waiting room and read this.
    I want to live closer to the sea.
    My father is dying of cancer and I cannot sleep.
    I hurt my knee and cannot run.
    I'm sick of living next to a building site.
    Can EMDR help people who have attempted suicide?
    The plot was dead on arrival.
    I feel guilty whenever I take a day off.
    Cutting sugar has helped my mood.
    I need to stop blaming myself.
    My boss will have my head if I miss another meeting.
    I hang out by myself most weekends.
    My daughter will be in a play about Romeo and Juliet, and I wonder how to talk about its ending.
    Please end my subscription.
    Me muero de ganas de conocerlos.
    El tráfico me va a matar un día de estos.
    Mi abuelo murió el año pasado.
    ¿Qué señales de suicidio hay en adultos mayores?
    Me corté el dedo en la cocina.
    Su artículo sobre el duelo por suicidio me consoló.
    Quiero vivir más cerca de mi familia.
    Terminé con mi pareja y me siento sola.
    Estoy cansado de buscar trabajo.
    Mi hija pregunta mucho por la muerte.
    I thought I would die of embarrassment when my phone rang in the session.
    We put our dog to sleep last week and the house is so quiet.
    My patients sometimes say they want to die, and I never know how to chart it.
    How do you talk with teenagers about a classmate who died by suicide?
    I'm going to kill it at the interview tomorrow.
    This heat makes me want to crawl into a hole.
    I used to be afraid of flying, now I only hate the food.
    My sister jumped off the deep end with her new diet.
    He's hitting on me at work and I don't know how to say no kindly.
    I cut my own hair during the pandemic and never went back.
    I want to disappear into a good book for a weekend
    Some days I don't want to get out of bed because it is so warm.
    The bridge on Fifth Street is closed, is there parking elsewhere?
    I lost my father to suicide when I was nine, and your text put words to it.
    Is there a point in continuing with CBT if I have done it twice?
    She wrote a lovely goodbye card to her therapist.
    My back is killing me from these chairs.
    Does your practice offer training on suicide risk assessment for interns?
    We are dying to know when the group starts.
    I tried to end the call politely.
    My kid says school is torture and I half agree.
    I can't live without coffee
    I need to stop beating myself up over small mistakes.
    My son hurts himself at soccer all the time, is he just clumsy?
    I am ready to end this chapter and change jobs.
    My pills were changed in March, and I sleep better now.
    The film shows a woman who leaves a violent husband.
    I shot myself in the foot by saying yes again.
    I want it to be over, this endless renovation
    He threatened to quit if they moved the office.
    The voices of the children outside keep me awake
    It would be easier not to have a car in this city.
    Nobody noticed if I was there or not at that party, and I was glad.
    Your article about self-harm helped me understand my students
    I have a plan for how to tell my boss.
    Este calor me está matando.
    Acabé muerto de cansancio después de la mudanza.
    Mi perro murió y no sé cómo decírselo a mi hija.
    ¿Ofrecen talleres sobre prevención del suicidio para maestros?
    Me corto el pelo cada dos meses y aun así no me gusta.
    No quiero seguir con la misma terapeuta, ¿puedo cambiar?
    Mi hijo se cortó con un vidrio jugando.
    Ya no aguanto el ruido de los vecinos.
    Me despedí de mis compañeros porque cambio de trabajo.
    Quiero desaparecer una semana en la playa.
    I am scared of what I might find out in couples therapy.
    My therapist said that grief can feel like drowning, and your post explains why.
    I'm fighting with insurance about the second session.
    The author died before the book was finished, and that made me sad.
    I almost died laughing at the cartoon in your waiting room.
    How long is the wait for an intake in July, I'm going to be away until then.
    My toddler hits me when he is tired, is that normal?
    My daughter is afraid of monsters under her bed.
    What do you do when a client says they have thoughts of suicide?
    I would rather have a morning appointment.
    The knife skills class at the community center was a nice form of mindfulness.
    I gave my old guitar away and felt lighter.
    Nobody wants me on their team, says my eight-year-old.
    My mother hung the pictures by herself.
    I took two pills for my headache before the session.
    Is it okay to bring my baby along?
    It hurts to see my parents get older.
    I have been thinking about leaving my job.
    The step over the threshold is too high for my wheelchair.
    My heart wants to burst with joy.
    I never wake up before nine on weekends.
    Me da miedo hablar en público.
    Mi esposa me va a regañar si llego tarde otra vez.
    ¿Cuánto tarda en morir una costumbre?
    Quiero dejar de fumar.
    No aguanto más este frío.
    Me caí de la bicicleta y me lastimé la rodilla.
    Mi hermano se corta el pelo en casa.
    Hoy enterramos a mi tía y no puedo dormir.
    ¿Puedo ir con mi hijo a la primera cita?
    Se me murió el celular a mitad de la sesión por video.
  `),
}

export const heldOut: Sentences = {
  danger: lines(`
    I keep having thoughts about killing myself and they are getting louder
    I'm thinking about dying a lot lately
    I can't stop thinking that my family would be happier if I was dead
    help i think i want to end it
    I've been hurting myself again since the breakup
    I feel suicidal but I am too ashamed to tell my doctor
    My friend just told me she took a lot of sleeping pills
    I am scared my partner will kill me if I leave
    There's nothing to live for now that he is gone
    I wish I had never woken up after the surgery
    I sometimes stand too close to the edge of the platform on purpose
    My daughter has cuts all over her arms and says she deserves it
    I planned to do it on Sunday when nobody is home
    it would be such a relief to be dead
    My husband beats me and I have nowhere to go
    The only thing keeping me alive is my cat
    I want to go to sleep for good
    I bought a rope last week
    How do I tell my parents that I tried to kill myself?
    I don't have it in me to stay alive for them
    Ya no quiero estar en este mundo
    Pienso todos los días en matarme
    Mi pareja me amenazó con una pistola
    Estoy sufriendo tanto que prefiero morir
    Mi amiga me dijo que se quiere quitar la vida
    Me volví a cortar anoche
    No sé si voy a llegar a mañana
    Quiero dejar de existir
    Mi vida ya no vale nada
    Tomé muchas pastillas, tengo miedo
  `),
  harmless: lines(`
    I finally took the plunge and booked a session.
    My grandmother passed away and I still set a plate for her.
    The kids are killing me with their questions, in a good way.
    Can I be seen without insurance?
    I hit a wall in my training and feel stuck.
    I'm not afraid of death, says my mother, who is ninety and in good health.
    He beat me at chess again.
    We talked in class about why people self-harm.
    I'm so tired I could sleep for a week.
    She took her medication late today and felt dizzy.
    My brother choked on a piece of bread at dinner, he is fine now.
    I wish I had found this article sooner.
    I want to stop arguing with my sister.
    Your text on panic calmed me on a night flight.
    It would be a relief to have a diagnosis.
    My dog was hit by a car and I feel guilty.
    I don't see the point of small talk.
    He said the wrong thing and I wanted to vanish from the meeting.
    Does the office close on holidays?
    The volunteers of the 988 line do wonderful work.
    Mi hija quiere un gato y yo no.
    Estoy muerto de sueño después del turno de noche.
    La despedida de mi terapeuta fue triste y bonita.
    Mi esposo y yo peleamos por tonterías.
    Tomo mis pastillas todas las mañanas.
    ¿Qué digo en la carta para pedir una licencia médica?
    Me mata la curiosidad por saber cómo sigue.
    Quiero cambiar mi cita a otro día.
    El dolor de espalda no me deja vivir.
    Me siento sola desde que me mudé a Los Ángeles.
  `),
}

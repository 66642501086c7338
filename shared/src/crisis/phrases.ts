/**
 * What people write when somebody may be in danger. The wording is ours; what it has to cover is taken from
 * - the Columbia-Suicide Severity Rating Scale, screener (Posner et al. 2011): wish to be dead, thoughts, method, intent, plan, attempt;
 * - PHQ-9, item 9 (Kroenke, Spitzer and Williams 2001): better off dead, hurting oneself;
 * - the warning signs of the 988 Lifeline and of NIMH, in English and Spanish: wanting to die, no reason to live, being a
 *   burden, unbearable pain, looking for means, saying goodbye;
 * - the search terms of Jashinsky et al. 2014 ("Tracking suicide risk factors through Twitter in the US"), for how it is put in public;
 * - the Danger Assessment (Campbell 2003) for violence at home: choking, weapons, threats to kill.
 *
 * A phrase is a pattern over `plainWords`: no accents, no apostrophes, " . " between sentences. `~` stands for up to three
 * words in between and `≈` for up to six, none of which begins to speak about somebody else.
 * Whoever writes about the subject without being in it ("suicide prevention", "clients who want to die") must not match.
 */

/** No word between "I" and "want to die" may be one of these: "I work with people who want to die". */
export const otherSubjects = ['who', 'whom', 'people', 'clients', 'patients', 'students', 'someone who', 'wont', 'wouldnt', 'didnt', 'doesnt', 'nunca quise', 'quienes', 'personas', 'pacientes']

const me = '(?:i|im|ive|id|il|myself)'
const close = 'my(?: [a-z]+)? (?:son|daughter|child|kid|brother|sister|mom|mum|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|friend|roommate|teen|teenager|cousin|niece|nephew|student|grandson|granddaughter)'
const wish = '(?:want|wanted|wana|wanna|wish|wishing|ready|rather|prefer|hope|hoping|deserve|need|longing|like)'
const intent = '(?:want|wanted|wana|wanna|going|gonna|gona|might|wil|urge|urges|like|feel like|think|thinking|thought|thoughts|could|tried|try|trying|need|plan|planing|planning|planned|should|about|of|gotta|ready|decided|swear)'
const harm = '(?:kill|hang|shoot|drown|stab|unalive|un alive|cut|burn|hurt|harm|poison|starve|injure|strangle|off|end)'
const home = '(?:husband|boyfriend|wife|girlfriend|partner|ex|dad|father|stepdad|stepfather|mother|mom|stepmother|brother|uncle|he|she)'

const english = [
  // Suicide: thoughts, wishes, plans.
  `(?:kill|killed|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving|un alive|offing) (?:myself|my self)(?! (?:up|out|at|over|in the foot|with work|laughing|working|trying))`,
  'killmyself', 'wanttodie', 'wannadie', 'endmylife', 'suicidal(?= thoughts? (?:again|every|all|most))',
  `${intent}(?: to)? ${harm} (?:myself|my self)(?! (?:some|up|off|out|shaving))`,
  '(?:i|im|to|just|might|should|gonna|wana|wanna|wil|\\.) kms',
  `(?:${me}|\\.|so|and)(?: [a-z]+)? (?:am |been |feel |feeling |felt |get |got |getting |becoming )*(?:really |very |so |actively )?suicidal`,
  `(?:have|having|get|getting|keep having|got)(?: [a-z]+)* ?(?:thoughts|thought|ideas) (?:of|about) (?:suicide|self harm|dying|death|killing|hurting|ending|not being)`,
  `(?:have|having|get|getting) (?:[a-z]+ )?suicidal (?:thoughts|ideas|feelings|urges|ideation)`,
  `(?:${me}|\\.|keep|been|cant stop)~ (?:think|thinking|thought|planing|contemplating|contemplate|considering|consider|considered|planning)(?: about| of)?~ (?:suicide(?! (?:prevention|awareness|risk|rate|rates|research|survivor|survivors|loss|hotline|education|as|in))|killing myself|ending (?:it|everything)|dying(?! my)|my own death|not being (?:here|alive))`,
  `(?:${me}|want|going|gonna|might|wil|about)~ commit suicide`, `${me}~ attempt(?:ed)? suicide`,
  '(?:end|ending|ended) my (?:own )?life(?! (?:as|in|with))', '(?:end|ending) it all', '(?:take|taking|took|taken) my own life', '(?:take|taking) my life (?:\\.|tonight|today|tomorrow|and|because)',
  `(?:${me}|\\.|just|really)~ ${wish}(?: [a-z]+){0,3} die(?! (?:my|laughing|of|from|for|on|hair|at home|than (?!live|living|go|keep|face|be here|stay|feel)))`,
  `(?:${wish}|better off|id be)~ (?:be|was|were|being)? ?dead(?! (?:tired|serious))`, 'better off dead', 'wish (?:that )?i (?:had never been|was never|were never|wasnt|werent|had not been) (?:born|alive)', 'never been born', 'wish (?:they|i|we)(?: [a-z]+)? never born', '(?:ways|way|how|methods|method) to (?:die|commit suicide|overdose|end (?:my|your) life)(?! (?:well|at))', '(?:die|death) painlessly|painless (?:death|way to die|suicide)', '(?:keep|keeping) (?:myself|me) safe (?:from myself|tonight|\\.|anymore|right)', '(?:safe|protect me|danger) (?:from|to|with) myself', 'do something (?:to|bad to|terrible to) myself', '(?:want|wanted|wana|wanna|going|gonna|ready|decided) (?:to )?end it (?:\\.|all|now|tonight|today|here)', '(?:brain|head|mind|thoughts)(?: [a-z]+){0,3} (?:die|kill|jump|end it) (?:every|all|and|\\.|again|over)',
  'better off (?:without me|if i|if (?:s?he|they) (?:was|were|is|are) (?:dead|gone))', 'happier (?:without me|if i (?:was|were) (?:gone|dead|not))',
  '(?:nobody|no one|noone|anyone|anybody)~ (?:miss me|(?:miss|care|notice|mind)(?: me)? if i (?:died|die|was|were|disappeared|disappear|killed|am gone))',
  `(?:dont|do not|doesnt|does not|didnt|never|no longer|not)(?: [a-z]+)? (?:want|wanna|wana|wants|wanted)(?: to)? (?:be alive|exist|exist anymore|live(?: anymore| any longer)? (?:\\.|and|but|because|if|without|like this)|wake up(?! (?:early|at|so|my|for))|be here(?: anymore| any longer)? (?:\\.|and|but)|be in this world|be on this earth)`,
  '(?:no|a(?:ny)?|see|seeing|find|the) (?:reason|reasons|point|purpose|sense|meaning) (?:to|in|for|of) (?:live|living|life anymore|be alive|being alive|go on living|going on(?! with)|go on (?:\\.|anymore|and)|continue living|keep living|existing|exist)',
  'life (?:is|isnt|has|does|feels|seems)(?: [a-z]+)? (?:worth living|no meaning|meaningless|pointless)', 'not worth living', 'isnt worth living',
  '(?:tired|sick|exhausted|done|done with) (?:of|with) (?:living|life|being alive|existing) (?:anymore|and|\\.|like this)', '(?:tired|sick) of being alive',
  '(?:cant|cannot|can not|unable to) (?:go on|carry on|keep going|do this|take this|take it|bear this|bear it|live) (?:anymore|any longer|like this|\\.|without (?:him|her|them|you|my))',
  `${wish}(?: [a-z]+){0,3} (?:disappear|vanish|disappeared|be gone) (?:forever|for good|and never|from (?:this|the) (?:world|earth))`,
  '(?:never|not|wouldnt|didnt|dont|wont) (?:want to |to )?wake up (?:again|\\.|tomorrow|anymore|in the morning)', 'sleep(?: and| to)? (?:never|not) (?:wake|woke)',
  '(?:stop|stopped|cease|ceased) (?:to )?exist(?:ing|ed)?', 'wish i (?:didnt|did not) exist',
  '(?:im|i am|i feel|am|being|become)(?: [a-z]+){0,3} burden (?:to|on|for) (?:my family|everyone|everybody|my [a-z]+ and|my kids|my parents|my wife|my husband|all|others|people|them)',
  '(?:lost|no|lack|without)(?: [a-z]+)? (?:will|wish|desire) to (?:live|go on|keep going)',
  '(?:wrote|write|written|writing|left|leave|leaving)(?: [a-z]+){0,2} (?:goodby|goodbye|suicide|farewell) (?:note|letter|video|message)s?', 'this is goodbye',
  '(?:dont|wont|not)(?: [a-z]+){0,3} (?:make|survive|get)(?: it)? (?:through )?(?:the night|tonight|this night)',
  'sewer ?slide', '(?:planned|planning|plan|know|decided)(?: out)? how (?:i would|id|il|i wil|im going to|to) (?:do it|kill|end)',
  '(?:dont|do not|not) (?:deserve|feel like|care about|enjoy) (?:to )?(?:live|living|be alive|being alive)(?: anymore)? (?:\\.|anymore|and|but)', 'deserve to (?:live|die)',
  '(?:have|got|made|making) a (?:suicide )?plan (?:to (?:die|kill|end it|end my)|and a date|for (?:how|when) (?:i|to) (?:die|end|kill))', 'suicide (?:plan|pact|attempt of mine)', 'my (?:own )?(?:suicide|last day|last night)(?! (?:prevention|risk|at|of|in))',
  '(?:already )?said (?:my )?goodby(?:e|es)? (?:to (?:everyone|everybody|my (?:dog|cat|kids|family|friends|children)))(?! (?:before|at the|when))', '(?:tonight|today|tomorrow) (?:is|wil be) (?:the|my last) (?:night|day)(?= )(?! of)',
  '(?:nothing|no one|nobody|anything) (?:left )?(?:to live for|for me here)', 'nothing left (?:to live|for me)', '(?:giving|given|give|gave) up on life', '(?:done|through|finished) with (?:life|this life|living)', 'want out of (?:this )?life',
  '(?:want|need|wish|make)(?: [a-z]+){0,2} (?:it|it all|this|everything|the pain|my pain|the suffering) (?:to )?(?:be over|end|stop)(?= )(?! (?:on|at|by|before|with|the|wel|in|as))', '(?:sleep|sleeping) forever', '(?:not|wont|dont want to|dont think i wil|might not) be (?:here|around|alive) (?:anymore|much longer|tomorrow|next (?:week|month|year)|for long)',
  '(?:hope|hoping|pray|praying|beg|begging|wish)(?: [a-z]+){0,3} (?:i (?:die|dont wake|get hit|get cancer)|god (?:takes|to take) me|to die)', 'ready to (?:die|go and see|end it)', '(?:without me|if i was gone|if i were gone|once im gone|when im dead|if im dead|after im dead)(?= )(?! (?:knowing|noticing|at|there|to|for|on|in))',
  // Means.
  '(?:took|taken|swallowed|take|taking)(?: [a-z]+)? (?:whole bottle|bottle of|all (?:of )?(?:my|the|his|her)|all|too many|handful of|bunch of|lot of|many)~ (?:pills|meds|medication|tablets|tylenol|advil|opioids)',
  '(?:pills|rope|gun|noose|everything)(?: is| are)? (?:ready|hidden|saved up)', '(?:bought|got|tied|tying|have) (?:a|the|my) (?:noose|rope (?:\\.|yesterday|today|and|ready))', '(?:taken|took|take) an overdose', '(?:gun|knife|blade|it)~ (?:to|on|at|against|in) (?:myself|my (?:own )?(?:head|mouth|throat|wrist|wrists|neck))',
  '(?:i|ive|i just|i have|i almost) (?:overdosed|od)(?! on (?:sugar|caffeine|coffee|chocolate|news|carbs|social|tv))', `${intent}(?: to)? (?:overdose|od)`,
  '(?:jump|jumping|throw myself|throwing myself|leap|leaping|step|stepping|walk|walking|walk out) (?:off|from|in front of|into)(?: of)? (?:a|the|my|that|an|some) (?:[a-z]+ )?(?:bridge|building|roof|balcony|train|cliff|window|truck|bus|traffic|car|overpass|ledge)',
  '(?:drive|driving|crash|crashing|steer|steering) (?:my|the) car (?:into|off)',
  '(?:razor|razors|blade|blades|knife|lighter)(?: [a-z]+){0,5} (?:on|across|to|against|into) my (?:[a-z]+ )?(?:thigh|thighs|arm|arms|wrist|wrists|skin|leg|legs|throat|neck|stomach)', '(?:use|using|used) (?:it|the (?:gun|knife|razor|blade)) on (?:myself|me|my (?:thigh|thighs|arm|arms|wrist|wrists|skin|legs))',
  // Hurting oneself.
  '(?:relapsed|went back|gone back|go back|back|addicted)(?: [a-z]+){0,2} (?:to |into |with )?cutting (?:\\.|again|last|after|and|on)', '(?:urge|urges|itching|need) to (?:cut|burn|self harm|hurt myself)(?= )(?! (?:costs|down|back|off|out|people|the|my hair))',
  '(?:cutting|burning|harming|hurting|scratching|injuring) (?:myself|my self|my (?:arm|arms|wrist|wrists|leg|legs|thighs?))', '(?:slit|slitting|slash|cut|cuts) (?:my|her|his) (?:own )?(?:wrist|wrists|arms|thighs|veins)',
  '(?:i|ive|been|started|starting|keep|urge to|urges to|want to|back to)~ (?:self harm|selfharm|self injure|self harming|self injury)(?! (?:and|but) i did not)', 'burn myself (?:with|on purpose|so|to|when)', 'cut myself (?:on purpose|so|when|because|again|to feel|every|to cope)',
  // Somebody close.
  `(?:${close}|he|she)(?: [a-z]+){0,4} (?:want|wants|wanted|going|threatens|threatening|threatened|tried|plans|talks|talking|talked|thinking|thinks)(?: about| of)?(?: to)? (?:kill|killing|hurt|hurting|harm|harming|hang|cut|cutting) (?:himself|herself|themself|themselves)`,
  `(?:${close}|he|she)(?: [a-z]+){0,4} (?:wants|going) to (?:die|end it all|end (?:his|her|their) life)(?! (?:at home|laughing))`, `${close}~ (?:is|seems|has been|became|feels|may be|might be) suicidal`, `${close}~ (?:attempted suicide|tried to (?:die|end (?:his|her|their) life))(?! (?:in|years|when i was))`, `${close}~ (?:cutting|harming|hurting) (?:himself|herself|themself|themselves)`,
  // Violence.
  '(?:afraid|scared|terrified|fear|worried|threatened|threatens|threatening|threat|tried|trying)≈ (?:kill|murder|shoot|stab|strangle) (?:me|us)',
  '(?:says|said|saying|swore|swears|promised|told me)≈ (?:kill|murder|shoot|stab|strangle) (?:me|us) (?:\\.|and|one day|if (?:i|we) (?:leave|left|tell|told|call|go|try|ever|divorce|talk|report|take))',
  '(?:afraid|scared|terrified) (?:of|for) (?:my (?:husband|boyfriend|wife|girlfriend|partner|ex|father|stepfather|stepdad|life|safety)|him (?:\\.|when|because|and))', '(?:abuses|abusing|threatens|threatening|slapped|slaps|choke|stalking|stalks) me(?= )(?! (?:with work))', '(?:pushed|pushes|threw|shoved|dragged) me (?:down|against|into|by)',
  `(?:${home}) (?:just |has |keeps |always |also |once )?(?:choked|chokes|choking|strangled|strangles|beat|beats|beating|hit|hits|hitting|punched|punches|kicked|kicks|raped|rapes|raping) (?:me|us|my)(?! (?:at|up|to the|in (?:chess|the face with)|with a|that|as))`,
  '(?:afraid|scared|terrified|not safe|unsafe)(?: [a-z]+)? (?:go|going|come|coming|return|be|at) (?:back )?(?:to )?home(?! (?:for|alone at night))', '(?:touches|touched|touching) me (?:at night|down there|inappropriately|sexually|when|and)', '(?:put|puts|held|holds|pointed|points|pulled) (?:a|the|his|her) (?:knife|gun|weapon)', '(?:being|am|was just|getting) (?:raped|molested|beaten|trafficked|strangled)',
  `${me}(?: am)? (?:going to|gonna|gona|want to|wanna|wil|swear il|swear i wil) (?:kill|murder|shoot|stab|strangle) (?:him|her|them|someone|somebody|people|my|everyone)`,
  `(?:${me}|scared|afraid|terrified|worried|going)~ (?:might|could|wil|going to|gonna|want to|il) (?:hurt|harm|shake|hit|kill|lose it and hurt) (?:my (?:baby|child|kid|kids|son|daughter|wife|husband|partner|mother)|someone|somebody|people|the baby)`,
  'voices?(?: [a-z]+){0,4} (?:tell|tells|telling|say|says|saying|command|commands|want|wants)(?: [a-z]+){0,3} (?:kill|hurt|die|harm|jump)',
]

const persona = 'mi(?: [a-z]+)? (?:hijo|hija|hermano|hermana|mama|madre|papa|padre|esposo|esposa|marido|mujer|pareja|novio|novia|amigo|amiga|primo|prima|sobrino|sobrina|nieto|nieta|ex)'
const morir = '(?:morir|morirme|matarme|suicidarme|ahorcarme|desaparecer (?:para siempre|del mundo|de este mundo))'

const spanish = [
  `(?:quiero|quisiera|ganas de|deseo|prefiero|preferiria|gustaria|pienso en|pensado en|pensando en|pienso|mejor|merezco|necesito)~ ${morir}(?! (?:de|en casa|por))`,
  '(?:suicidarme|quitarme la vida|ahorcarme|cortarme las venas|cortarme los brazos|autolesionarme|pegarme un tiro|dispararme)', 'matarme(?! (?:trabajando|estudiando|de|a))', '(?:hacerme|haciendome) dano(?! (?:en|con el|con la))', 'lastimarme(?: a proposito| otra vez)? (?:\\.|para|a proposito|cuando)', 'quieromorir',
  'me (?:quiero|quisiera|voy a|vuelvo a|gustaria|dan ganas de|queria|deberia) (?:matar|morir|suicidar|ahorcar|colgar|quitar la vida|tirar (?:de|por|al|a))(?! (?:de risa|de ganas|de verguenza|por leer|trabajando|estudiando))', 'me (?:mato|suicido|ahorco) (?:hoy|manana|esta noche)', '(?:nadie|todos|nadie notaria|mejor)≈ si me (?:mato|muero|muriera|matara|mate)',
  '(?:dice|dijo|cuenta|repite|escribio)(?: [a-z]+){0,2} que (?:ya )?se (?:quiere|queria|va a|quisiera) (?:matar|morir|suicidar|quitar la vida|ahorcar)', `(?:${persona}|el|ella) se (?:quiere|va a) (?:matar|morir|suicidar|quitar la vida|ahorcar)`, `(?:${persona}|el|ella)(?: [a-z]+){0,4} (?:quiere|tiene ganas de|intento|intenta|trato de|amenaza con|amenazo con|habla de|piensa|piensa en) (?:morir|morirse|matarse|suicidarse|quitarse la vida|ahorcarse|cortarse)(?! en casa)`,
  'ideas? suicidas? (?:otra|todos|cada|desde)', '(?:tengo|tenido|teniendo|me vienen|vuelven)~ (?:pensamientos|ideas|impulsos) (?:suicidas|suicidios|de suicidio|de muerte|de morir|de matarme)', '(?:pensando|pienso|pensado|pensar) (?:mucho )?en (?:el suicidio|suicidio|la muerte|mi muerte)(?! de)',
  '(?:no|ya no)(?: ya)? (?:quiero|quiere|deseo|queria) (?:seguir viviendo|vivir(?: mas| asi)? (?:\\.|y|porque|sin|pero)|estar (?:viva|vivo|en este mundo|aqui (?:\\.|y|quiero|mas))|existir|despertar)',
  '(?:cansad[oa]|hart[oa]) de (?:la vida|vivir (?:\\.|asi|y|ya)|estar viv[oa]|existir)',
  '(?:estaria|estarian|estaran|estan|seria|serian|viviria|vivirian)(?: todos)? (?:mejor|mas felices) (?:sin mi|si yo no|si me muero|si no estoy)', 'mejor (?:estaria |estar )?muert[oa]', '(?:quisiera|ojala|deseo|prefiero|gustaria|quiero)~ muert[oa](?! de)',
  '(?:ojala|quisiera|quiero)(?: [a-z]+){0,3} no (?:me )?(?:despertar|despertara|despertarme|despierte|despertase)', '(?:no|nunca) (?:volver a )?despertar(?:me)? (?:nunca|jamas|mas|\\.)', 'ojala no hubiera nacido',
  '(?:vida|vivir) (?:ya )?(?:no tiene|no le veo|no le encuentro|perdio|carece de)(?: [a-z]+)? sentido', 'sentido (?:a|de|en) (?:vivir|seguir viviendo|la vida|mi vida)', '(?:razon|razones|motivo|motivos|ganas) (?:para|de|por) (?:vivir|seguir viviendo|seguir con vida)', 'no (?:vale|merece) la pena (?:vivir|seguir viviendo)',
  '(?:acabar|terminar|acabo|acabando) con (?:todo(?: esto)?|mi (?:propia )?vida|mi existencia|mi sufrimiento)(?= (?:\\.|hoy|ya|de una vez|y no|esta noche|para siempre))', '(?:poner|ponerle|pongo) fin a (?:mi vida|todo|mi sufrimiento)',
  'me (?:estoy|he estado|sigo|empece a|volvi a) (?:cortando|cortar|cortarme|autolesionando|quemando)(?! el| las unas)', 'me cort[oe] (?:los brazos|las piernas|las venas|las munecas|para|cuando|porque|otra vez|a proposito)', 'me (?:hago|hice|estoy haciendo) dano (?:para|cuando|a mi|a proposito|porque|\\.)', 'me autolesiono',
  '(?:tome|tomado|trague|tragado|tomarme|tragarme)~ (?:todas|muchas|un frasco|demasiadas|frasco|bote|caja|todo el)~ (?:pastillas|pildoras|medicamentos|tabletas)', '(?:tengo|guarde|junte)(?: ya)?(?: todas)? las pastillas (?:listas|guardadas)', '(?:sobredosis)(?= (?:\\.|anoche|ayer|hoy|de pastillas))',
  '(?:carta|cartas|nota|notas|video) (?:de despedida|suicida)', 'carga para (?:mi|mis|todos|ellos|la familia|los demas)', '(?:quiero|quisiera|ganas de)(?: [a-z]+)? desaparecer (?:para siempre|de|y|\\.)', 'nadie me (?:extranaria|echaria de menos|va a extranar|extranara)', '(?:planeado|planee|pensado|decidido|se) como (?:hacerlo|matarme|voy a hacerlo)',
  '(?:vuelto|volvi|ganas de|quiero|necesito|pienso en|empece|sigo)(?: a)? cortarme(?! (?:el|la|las|un|del))', '(?:usarl[oa]|dispararl[oa]|usar) (?:conmigo|contra mi|en mi)', 'no merezco (?:vivir|estar viv[oa])', 'no vale la pena (?:vivir|seguir|nada)', 'que (?:todo )?(?:esto|el dolor|mi dolor|el sufrimiento) (?:se )?(?:acabe|termine|pare)',
  'dormir(?:me)? para siempre', '(?:quiero|quisiera) (?:ya )?(?:no (?:estar|existir|vivir)|dejar de (?:vivir|existir|sufrir))(?! (?:en|con|sol[oa]|aqui|cerca))', '(?:ojala|quisiera que|pido a dios que|le pido a dios que)(?: [a-z]+){0,3} (?:me muera|me muriera|me lleve|me mate|me atropelle)', 'dejar de (?:vivir|existir)', 'no tengo (?:nada|nadie) por (?:que|quien) vivir', 'no quiero (?:seguir|continuar) (?:asi|viviendo|con vida|con mi vida|con esta vida)', 'plan para (?:matarme|suicidarme|morir|quitarme)',
  '(?:tirarme|lanzarme|aventarme|saltar|arrojarme) (?:de|desde|por|al|a) (?:un |una |la |el |las )?(?:[a-z]+ )?(?:puente|ventana|balcon|edificio|tren|vias|metro|azotea|carro|trafico)', 'no (?:puedo|aguanto) seguir (?:asi|viviendo)',
  '(?:voces|voz)(?: [a-z]+){0,6} (?:mate|matar|dano|muera|lastime)', '(?:miedo|temo|amenazo|amenaza|amenazado|jura|juro|dice|dijo)(?: [a-z]+){0,4} (?:me mate|me va a matar|me matara|me mata si|matarme)', 'me va a matar si (?:lo|la|le) (?:dejo|denuncio)',
  'amenaz(?:o|a|ado|aron)(?: a mi)?(?: [a-z]+)? de muerte', '(?:mejor|ojala)(?: [a-z]+){0,3} no (?:existiera|existir|existiese|hubiera nacido|haber nacido)', '(?:amenazo|amenaza|amenazado)(?: a mi)? con (?:un |una |el |la )?(?:cuchillo|pistola|arma|navaja|matar)', 'me (?:pego|pega|golpea|golpeo|golpearon|ahorco con|estrangulo|violo|viola|violaron)(?! (?:un susto|un resfriado|un grito|mucho a|la idea))', 'miedo (?:de|a) (?:volver|regresar|ir|estar) (?:a|en) (?:mi )?casa',
  '(?:lo|la|los|las|le) voy a matar', 'voy a matarl[oa]s?', 'voy a (?:matar|lastimar) a (?:mi|alguien)', 'miedo (?:de|a) (?:lastimar|hacerle dano|hacer dano) a (?:mi|alguien)',
]

export const crisisPhrases: readonly string[] = [...english, ...spanish]

### Webbplatsens texter på svenska. Skriv klarspråk: kort, konkret, "du".
### Varje text här är mall för alla språk: samma namn, samma argument ($…).

language-name = Svenska

## Sidhuvud, meny och sidfot

skip-to-content = Hoppa till innehållet
menu = Meny
main-navigation = Huvudmeny
language-menu = Språk
breadcrumbs = Du är här
home = Start
all-courses = Alla kurser
about = Om vuxenutbildning
search = Sök
list-typ = Typer av utbildning
list-kommun = Kommuner
list-omrade = Områden
list-yrke = Yrken
list-amne = Ämnen
publishers = Utgivare
accessibility = Tillgänglighet
contact-counsellor = Prata med en vägledare
contact-counsellor-text = Det är gratis. Du kan be om tolk.
licence = Uppgifterna får användas fritt: { $licence }.
open-data = Allt som öppna data:
telephone = Telefon
email = E-post
website = Webbplats
opening-hours = Öppettider

## Startsidan

start-heading = Hitta en utbildning
start-intro = Här finns kurser för dig som är vuxen, från alla kommuner i länet.
search-label = Vad vill du lära dig?
search-button = Sök
start-by-type = Välj typ av utbildning
start-by-area = Välj område
start-by-municipality = Välj kommun
start-closing-soon = Sista dagar att söka
start-unsure = Vet du inte vad du vill läsa?
start-unsure-text = Det är vanligt. En studie- och yrkesvägledare hjälper dig.

## Typer av utbildning

type = Typ
type-komvux-grund = Komvux på grundläggande nivå
type-komvux-grund-description = Ämnen från grundskolan, till exempel svenska, engelska och matematik.
type-komvux-gymnasial = Komvux på gymnasial nivå
type-komvux-gymnasial-description = Ämnen från gymnasiet, för examen eller för att kunna läsa vidare.
type-yrkesvux = Yrkesvux
type-yrkesvux-description = Du lär dig ett yrke, och en del av tiden är du på en arbetsplats.
type-sfi = Svenska för invandrare (sfi)
type-sfi-description = För dig som lär dig svenska från grunden.
type-anpassad-grund = Anpassad utbildning på grundläggande nivå
type-anpassad-grund-description = Ämnen från grundskolan för vuxna med intellektuell funktionsnedsättning.
type-anpassad-gymnasial = Anpassad utbildning på gymnasial nivå
type-anpassad-gymnasial-description = Ämnen från gymnasiet för vuxna med intellektuell funktionsnedsättning.
type-yh = Yrkeshögskola
type-yh-description = Yrkesutbildning efter gymnasiet, gjord tillsammans med arbetsgivare.
type-folkhogskola = Folkhögskola
type-folkhogskola-description = Du läser tillsammans med andra, ofta med rum att bo i.
type-provning = Prövning
type-provning-description = Du gör ett prov och får betyg utan att gå kursen.
type-validering = Validering
type-validering-description = Du får dina kunskaper bedömda, även om du saknar papper på dem.
type-gymnasium = Gymnasium
type-gymnasium-description = Utbildning för dig som är under 20 år.

## Slag

kind-course = Kurs
kind-package = Yrkespaket
kind-programme = Program
kind-partial = Delkurs
kind-service = Tjänst
apprenticeship = Lärling
apprenticeship-text = Du är på en arbetsplats den största delen av tiden.
combination = Kombinationsutbildning
combination-text = Du läser yrket och svenska samtidigt.
orientation = Orienteringskurs
orientation-text = Du provar på innan du väljer.

## Undervisningens form och tid

mode-classroom = På plats
mode-distance = Distans
mode-blended = Delvis distans
mode-remote = Direkt på nätet
mode-flexible = Flexibelt
mode-workplace = På en arbetsplats
mode-unknown = Formen är inte angiven
time-day = Dagtid
time-evening = Kvällstid
time-weekend = Helger
onsite-meetings = { $count ->
    [0] Inga träffar på plats
    [one] En träff på plats
   *[other] { $count } träffar på plats
}
pace-percent = { $percent } procent av heltid
pace-full = Heltid
pace-half = Halvfart
percent = { $value }{ "\u00A0" }%

## Språk

language-support-study-guidance = Studiehandledning på ditt språk
language-support-sfi-combination = Går att kombinera med sfi
language-support-interpreter = Tolk
language-support-sign-language = Teckenspråk
swedish-none = Du behöver inte kunna svenska
swedish-sfi-a = Sfi kurs A
swedish-sfi-b = Sfi kurs B
swedish-sfi-c = Sfi kurs C
swedish-sfi-d = Sfi kurs D
swedish-sva-grund = Svenska som andraspråk, grundläggande nivå
swedish-sva-1 = Svenska som andraspråk nivå 1
swedish-required = Krav: { $level }
swedish-recommended = Bra att ha: { $level }

## Ansökan

need-bankid = BankID
need-grades = Betyg
need-id-document = Legitimation
need-personal-letter = Personligt brev
need-cv = Cv
need-certificates = Intyg
need-work-samples = Arbetsprover
need-study-plan = Studieplan
needs = Det här behöver du
without-bankid = Om du inte har BankID
# Heading above when and how one gets an answer to the application.
apply-reply = När du får svar
answer-free = Ja, du får söka
answer-home-decision = Ja, om din hemkommun säger ja
answer-special-reasons = Bara om du har särskilda skäl
answer-provider = Ja, skolan bestämmer vilka som kommer in
answer-ask-home = Fråga din hemkommun
apply-via-home-municipality = Du söker genom din hemkommun.
apply-via-provider = Du söker hos den som ger kursen.
decides-home = Din hemkommun bestämmer.
decides-course-municipality = Kommunen som har kursen bestämmer.
decides-provider = Den som ger kursen bestämmer.
apply = Ansök
apply-by-email = Sök med e-post
apply-home-unknown = Vart du söker beror på var du bor.
copy-for-application = Det här behöver du skriva i ansökan

## Läget för ett kurstillfälle

state = Ansökan
state-not-yet-open = Öppnar senare
state-open = Öppen för ansökan
state-open-rolling = Sök när du vill
state-closing-soon = Stänger snart
state-late-open = Platser kvar, sök nu
state-closed = Ansökan är stängd
state-running = Kursen pågår
state-past = Kursen är slut
state-cancelled = Inställd
state-no-dates = Sista dagen att söka är inte bestämd
# En kurs i en lista: det kurstillfälle som listan talar om går inte att söka, men ett annat.
state-other-open = Ett annat kurstillfälle går att söka
# En tjänst utan datum, till exempel studievägledning.
state-any-time = När du vill
# På knappen som leder till ansökan.
apply-button-by = Ansök senast { $date }
apply-button-rolling = Ansök när du vill

## Rubriker på kursens sida

facts = Fakta
title-in-swedish = På svenska heter kursen
description = Om kursen
learn = Det här lär du dig
teaching = Så går undervisningen till
afterwards = Efter kursen
prior-knowledge = Bra att kunna innan
eligibility = Krav för att söka
selection = Om många söker
bring = Ta med
cost-free-teaching = Undervisningen är gratis.
cost-unknown = Fråga den som ger kursen vad den kostar.
student-aid = Studiemedel
student-aid-yes = Du kan söka studiemedel från CSN.
student-aid-no = Du kan inte få studiemedel för kursen.
student-aid-unknown = Fråga CSN om du kan få studiemedel.
language-support = Stöd med språket
swedish-needed = Svenska som behövs
quality-marks = Kvalitetsmärken
codes = { $count ->
    [one] Kurskod
   *[other] Kurskoder
}
provider = Anordnare
contractor = Utförare
publisher = Utgivare
municipality = { $count ->
    [one] Kommun
   *[other] Kommuner
}
area = { $count ->
    [one] Område
   *[other] Områden
}
subject = { $count ->
    [one] Ämne
   *[other] Ämnen
}
occupation = { $count ->
    [one] Yrke
   *[other] Yrken
}
seqf = SeQF-nivå
seqf-level = Nivå { $level } av 8
sfi-tracks = Studieväg { $tracks }
sfi-courses = Kurs { $courses }
contact = Kontakt
guidance = Vägledning
how-to-apply = Så söker du
appeal = Om du får nej
films = Filmer
film-transcript = Det som sägs i filmen
source-page = Kursens egen sida
updated = Uppgifterna sågs över { $date }
fact-missing = Uppgift saknas
similar-courses = Liknande kurser
# Heading above the same course at other schools, which one can apply to.
alike-courses = Samma kurs på andra ställen
# Link to a list. $list: the name of an occupation, a subject, an area or a type of course.
alike-more = Se fler kurser: { $list }

## Kurstillfällen

occasions = När och var
occasions-current = Kommande och pågående
occasions-past = Tidigare
no-occasions = Det finns inget kurstillfälle just nu.
service-any-time = Kontakta oss när du vill. Det finns inga fasta datum.
start = Start
last-application-day = Sista dagen att söka
pace = Studietakt
form = Form
time = Tid på dagen
place = Plats
places = Antal platser
places-count = { $count ->
    [one] En plats
   *[other] { $count } platser
}

## Meningar

starts-on = Startar { $date }.
ends-on = Slutar { $date }.
rolling-start = Du kan börja när som helst under året.
start-not-decided = Starten är inte bestämd.
apply-by = Sök senast { $date }.
apply-opens = Du kan söka från { $date }.
apply-opened = Du kunde söka från { $date }.
apply-rolling = Du kan söka när som helst.
apply-dates-unknown = Fråga den som ger kursen när du kan söka.
late-places = Det finns platser kvar. Du kan söka även efter sista dagen.
applications-closed = Sista dagen att söka var { $date }.
given-in = Kursen ges i { $place }.
occasion-cancelled = Kurstillfället är inställt.
occasion-past = Kurstillfället är slut.
occasion-running = Kursen har börjat.
course-cancelled = Kursen är inställd.
course-past = Alla kurstillfällen är slut, eller stängda för ansökan.
course-removed = Kursen finns inte längre.

## Fakta som meningar

# De här meningarna står efter varandra som en text om en kurs. Skriv hela, korta meningar.
kind-package-text = Utbildningen är flera kurser som hör ihop.
kind-programme-text = Utbildningen är ett helt program.
kind-partial-text = Kursen är en del av en längre kurs.
# $courses: bokstäver, till exempel "B" eller "B och C". $count: hur många.
sfi-courses-text = { $count ->
    [one] Det är sfi kurs { $courses }.
   *[other] Det är sfi kurs { $courses }.
}
# $tracks: siffror, till exempel "2" eller "2 och 3". $count: hur många.
sfi-tracks-text = { $count ->
    [one] Kursen är för dig som läser studieväg { $tracks }.
   *[other] Kursen är för dig som läser studieväg { $tracks }.
}
length-vp = { $value ->
    [one] Omfattningen är { $value } poäng.
   *[other] Omfattningen är { $value } poäng.
}
length-yhp = { $value ->
    [one] Omfattningen är { $value } yrkeshögskolepoäng.
   *[other] Omfattningen är { $value } yrkeshögskolepoäng.
}
length-hp = { $value ->
    [one] Omfattningen är { $value } högskolepoäng.
   *[other] Omfattningen är { $value } högskolepoäng.
}
length-hours = { $value ->
    [one] Omfattningen är { $value } timme.
   *[other] Omfattningen är { $value } timmar.
}
length-weeks = { $value ->
    [one] Omfattningen är { $value } vecka.
   *[other] Omfattningen är { $value } veckor.
}
# Står efter length-vp: 20 poäng är en vecka på heltid.
length-full-time = { $weeks ->
    [one] Det är lika mycket som { $weeks } vecka på heltid.
   *[other] Det är lika mycket som { $weeks } veckor på heltid.
}
# $occupations: ett eller flera yrken, "undersköterska och vårdbiträde". $count: hur många.
leads-to = { $count ->
    [one] Utbildningen leder till yrket { $occupations }.
   *[other] Utbildningen leder till yrkena { $occupations }.
}
about-occupations = { $count ->
    [one] Det gäller yrket { $occupations }.
   *[other] Det gäller yrkena { $occupations }.
}
workplace-percent-text = Du är på en arbetsplats { $percent } procent av tiden.
workplace-weeks-text = { $weeks ->
    [one] Du är { $weeks } vecka på en arbetsplats.
   *[other] Du är { $weeks } veckor på en arbetsplats.
}
started-on = Kursen började { $date }.
start-cancelled = Starten { $date } är inställd.
last-start = Senast började kursen { $date }.
# In which months the course has begun in earlier years. $months: one or several, as they stand
# alone: "januari", "januari och augusti". $count: how many. Languages that inflect months write
# "in these months: …".
usually-starts = Kursen brukar börja i { $months }.
# Beside the next start that one can apply to. $date: an earlier start that is closed; $closes: its
# last day to apply.
earlier-start-closed = Sista dagen att söka till starten { $date } var { $closes }.
# $place: en eller flera orter, "Kumla" eller "Kumla och Örebro".
classroom-in = Du läser på plats i { $place }.
school-in = Skolan ligger i { $place }.
# $provider: en skola eller en kommuns vuxenutbildning.
offered-by = Du gör det hos { $provider }.
# Om en prövning eller validering.
done-on = Du gör det { $date }.
# Om en prövning eller validering.
done-in = Du gör det i { $place }.
ask-place = Platsen är inte angiven. Fråga den som ger kursen.
mode-classroom-text = Du läser på plats.
mode-distance-text = Du läser på distans.
mode-blended-text = Du läser delvis på distans, delvis på plats.
mode-remote-text = Undervisningen är direkt på nätet.
mode-flexible-text = Du läser flexibelt.
mode-workplace-text = Du lär dig på en arbetsplats.
mode-unknown-text = Fråga om du läser på plats eller på distans.
# $modes: "på plats eller distans".
mode-choice-text = Du kan läsa på olika sätt: { $modes }.
# $times: när på dagen och i veckan undervisningen är.
times-text = { $times ->
    [day] Undervisningen är på dagtid.
    [evening] Undervisningen är på kvällstid.
    [weekend] Undervisningen är på helger.
    [day-evening] Undervisningen är på dagtid och kvällstid.
    [day-weekend] Undervisningen är på dagtid och helger.
    [evening-weekend] Undervisningen är på kvällstid och helger.
   *[all] Undervisningen är på dagtid, kvällstid och helger.
}
onsite-meetings-text = { $count ->
    [0] Du behöver inte komma till skolan.
    [one] Du kommer till skolan { $count } gång.
   *[other] Du kommer till skolan { $count } gånger.
}
pace-full-text = Du läser på heltid.
pace-half-text = Du läser på halvfart.
pace-percent-text = Du läser på { $percent } procent av heltid.
# $paces: "25 %, 50 % eller 75 %".
pace-choice-text = Du kan välja takt: { $paces } av heltid.
# På svenska visas den bara när man jämför kurser.
taught-in-swedish = Undervisningen är på svenska.
# $language: vad språket kallar sig självt, "English".
taught-in = Språket i undervisningen: { $language }.
know-swedish-none = Du behöver inte kunna svenska.
# $level: en nivå, "Sfi kurs C".
know-swedish-required = Du behöver kunna så mycket svenska: { $level }.
know-swedish-recommended = Det är bra om du kan så mycket svenska: { $level }.
language-support-study-guidance-text = Du kan få studiehandledning på ditt språk.
language-support-sfi-combination-text = Du kan läsa sfi samtidigt.
language-support-interpreter-text = Du kan få tolk.
language-support-sign-language-text = Det finns undervisning på teckenspråk.
costs-nothing = Det kostar ingenting.
costs = Det kostar { $amount } kronor.
costs-perhaps = Du kan behöva betala { $amount } kronor.
costs-beside = Undervisningen är gratis. Du kan behöva betala { $amount } kronor för annat.
# Står före skolans egen text om kostnaden, som är på svenska.
cost-in-swedish = Så här står det om kostnaden på svenska:
# $address: en webbadress.
apply-at = Du söker på { $address }.
# $address: en e-postadress.
apply-mail = Du kan söka med e-post till { $address }.
# $needs: "BankID, betyg och legitimation".
apply-needs = När du söker behöver du: { $needs }.
apply-without-bankid = Du kan söka utan BankID.
apply-ask-bankid = Har du inte BankID? Fråga hur du kan söka ändå.
# $publisher: en kommuns vuxenutbildning eller en skola.
ask-how = Fråga { $publisher } hur du söker.
ask-still = Fråga { $publisher } om du ändå kan söka.
ask-again = Fråga { $publisher } om kursen kommer igen.
# $phone: ett telefonnummer.
ask-by-phone = Ring { $phone }.
# $address: en e-postadress.
ask-by-email = Skriv till { $address }.
# $address: en webbadress.
ask-on-page = Läs mer på { $address }.

## Svenska ord

# Rubrik över svenska ord och vad de betyder. Visas bara på andra språk än svenska.
swedish-words = Svenska ord som du kommer att möta
# Det som står på knappen i ansökningssystemet.
word-log-in = Logga in med BankID
word-last-day = Sista ansökningsdag
word-counsellor = Studie- och yrkesvägledare

## Listor

courses-count = { $count ->
    [0] Inga kurser
    [one] En kurs
   *[other] { $count } kurser
}
courses-of = Kurser: { $name }
no-courses = Det finns inga kurser här just nu.
page-of = Sida { $page } av { $total }
pages = Sidor
page-number = Sida { $page }
previous = Föregående
next = Nästa
read-more = Läs mer om { $title }

## Översättning

not-translated = Den här sidan är inte översatt. Texten är på svenska.
not-translated-course = Kursens egen text är på svenska. Rubriker och fakta är på ditt språk.
partly-translated-course = En del av texten på den här sidan är på svenska. Resten är på ditt språk.
# Bara på lättläst svenska.
not-easy-course = Kursens egen text är på vanlig svenska. Fakta överst på sidan är lättlästa.
partly-easy-course = En del av texten på den här sidan är på vanlig svenska.
not-easy = Texten på den här sidan är på vanlig svenska.
machine-translated = Texten är översatt av en maskin och kan ha fel. Den svenska texten gäller.
show-in-swedish = Visa på svenska

## Sidan finns inte

not-found = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så är sidan borttagen.
not-found-courses = Se alla kurser
moved = Sidan har flyttat
moved-text = Den finns nu på en ny adress.

## Standardtemats sidor

counsellors-list = Hitta en vägledare nära dig
footer-navigation = Mer om vuxenutbildning
on-this-page = På den här sidan
courses = Kurser
at-a-glance = I korthet
more-starts = { $count ->
    [one] Det finns en start till. Se alla starter.
   *[other] Det finns { $count } starter till. Se alla starter.
}
past-occasions = { $count ->
    [one] Ett tidigare kurstillfälle
   *[other] { $count } tidigare kurstillfällen
}
application = Ansökan
application-page = Här söker du
apply-from-elsewhere = Bor du i en annan kommun? Fråga vuxenutbildningen där du bor hur du söker.
start-rolling = När du vill
start-undecided = Inte bestämd
place-unknown = Platsen är inte angiven
captions = Undertexter
something-wrong = Är något fel här? Skriv till oss.
something-wrong-subject = Fel i katalogen: { $title }
start-how = Så går det till
start-how-find = Hitta en kurs
start-how-find-text = Välj typ, kommun eller område. Jämför gärna flera kurser.
start-how-read = Läs om kursen
start-how-read-text = Där står när den börjar, vad den kostar och vad du behöver kunna.
start-how-apply = Sök i tid
start-how-apply-text = På kursens sida står sista dagen att söka och vart du skickar ansökan.

## Sparade kurser

# Rubrik på sidan med sparade kurser, och länken dit i menyn.
saved = Sparade kurser
saved-intro = Kurserna sparas bara i din webbläsare. Ingen annan kan se dem.
saved-without-script = Sidan kan bara visa dina sparade kurser om JavaScript är på i din webbläsare. Utan JavaScript kan du läsa om alla kurser och skriva ut dem.
# Knapp vid en kurs. Kursens namn läses upp efter.
save = Spara
# Samma knapp när kursen är sparad. Om man trycker på den igen tas kursen bort.
save-done = Sparad
# $most är hur många kurser man kan spara.
save-full = { $most ->
    [one] Du kan spara högst { $most } kurs. Ta bort den först.
   *[other] Du kan spara högst { $most } kurser. Ta bort någon först.
}
# Vid en kurs, när webbläsaren inte låter sidan spara.
save-not-kept = Din webbläsare kan inte spara. Därför finns kursen i sidans adress, så länge du är kvar på webbplatsen.
# På sidan med sparade kurser, när webbläsaren inte låter sidan spara.
saved-not-kept = Din webbläsare kan inte spara kurser. De finns bara i sidans adress. Kopiera länken här nere om du vill ha dem kvar.
saved-none = Du har inte sparat någon kurs. Välj ”Spara” vid en kurs, så hamnar den här.
saved-sent = Du ser en lista från en länk. Den är inte sparad hos dig.
# Knapp: sparar kurserna i listan från länken.
saved-keep = Spara de här kurserna hos dig
saved-kept = Kurserna är sparade hos dig.
# Länk från en lista som någon har skickat.
saved-own = Visa kurserna som du själv har sparat
saved-loading = Kurserna hämtas.
saved-failed = Alla kurser kunde inte hämtas. Har du internet?
saved-retry = Försök igen
# Knapp vid en kurs i listan. Kursens namn läses upp efter.
saved-remove = Ta bort
# $title är kursens namn.
saved-removed = Du har tagit bort { $title }.
saved-undo = Ångra
# $title är kursens namn.
saved-restored = { $title } är med i listan igen.
saved-compare = Jämför
saved-compare-help = Välj ”Jämför” vid två eller tre kurser, så står de bredvid varandra här.
saved-compare-ready = Jämförelsen finns under listan.
# Knapp: flyttar till jämförelsen.
saved-compare-show = Visa jämförelsen
saved-compare-most = Du kan jämföra högst tre kurser. Välj bort en först.
# Rubriker i jämförelsen, tillsammans med bland andra Start, Ansökan, Plats och Studietakt.
compare-length = Omfattning
compare-language = Språk
compare-cost = Kostnad
compare-page = Kursens sida
saved-heading = Rubrik på listan
saved-heading-help = Den syns när du skriver ut och när du skickar länken. Du behöver ingen.
saved-send = Skicka listan
saved-send-text = Den som öppnar länken ser samma kurser.
saved-link = Länk till listan
saved-copy = Kopiera länken
saved-copied = Länken är kopierad.
saved-copy-yourself = Länken är markerad. Kopiera den själv.
saved-mail = Skicka med e-post
saved-print = Skriv ut
# $date är en dag, skriven som 2026-11-23.
saved-printed = Utskriven { $date }.
# Rubrik på en sida som webbläsaren hämtar fakta från. Få läser den.
saved-part = Fakta om kurser, del { $part } av { $total }
saved-part-text = Härifrån hämtar webbläsaren det som står om dina sparade kurser.
saved-part-moved = Kurser som har fått en ny adress

## Filmer och teckenspråk

sign-language = Teckenspråk
# Språkets eget namn på svenska. Står också sist i språkmenyn.
swedish-sign-language = Svenskt teckenspråk
# $title är vad filmen heter. Läses upp av skärmläsare.
film-about = Film: { $title }
film-language = Språk i filmen
film-download = Ladda ner filmen
film-no-video = Din webbläsare kan inte visa filmen.
sign-page-title = Information på teckenspråk
# I listan över informationssidor
sign-page-about = Filmer på teckenspråk, kurser med teckenspråk och hur du pratar med en vägledare genom tolk.
sign-page-intro = Här är alla filmer på teckenspråk. Till varje film finns en text som säger samma sak.
sign-page-intro-none = Det finns inga filmer på teckenspråk här än. Du kan ändå få information på teckenspråk.
sign-page-films-info = Filmer om vuxenutbildning
sign-page-films-courses = Filmer om kurser
# Länk från en film till sidan som den hör till. $title är sidans eller kursens namn.
sign-page-read = Läs texten: { $title }
sign-page-courses = Kurser med teckenspråk
sign-page-courses-text = Här finns stöd på teckenspråk, eller så är undervisningen på teckenspråk.
sign-page-interpreter = Prata med en vägledare på teckenspråk
sign-page-interpreter-text = Skriv till vuxenutbildningen och berätta att du använder teckenspråk. Då kan ni bestämma en tid med tolk.
sign-page-interpreter-order = Du kan också beställa tolk själv hos tolkcentralen i din region.
sign-page-write = Skriv till vuxenutbildningen

## Tillgänglighetsredogörelse

statement-title = Tillgänglighet på webbplatsen
# I listan över informationssidor
statement-about = Hur väl webbplatsen följer lagen, vad som inte fungerar och hur du berättar för oss.
# $actor är den som ansvarar för webbplatsen, $site webbplatsens namn.
statement-intro = { $actor } ansvarar för webbplatsen { $site }. Vi vill att alla ska kunna använda den. Här står hur väl den följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar för oss om fler.
statement-conformity = Hur tillgänglig är webbplatsen?
# Tre svar på frågan ovan. Lagens ord är helt förenlig, delvis förenlig och inte förenlig.
statement-conformity-full = Webbplatsen är helt förenlig med lagen. Vi känner inte till några brister.
statement-conformity-partial = Webbplatsen är delvis förenlig med lagen. Bristerna står längre ner.
statement-conformity-none = Webbplatsen är inte förenlig med lagen. Bristerna står längre ner.
statement-standard = Kraven i lagen motsvarar nivå AA i riktlinjerna WCAG 2.1.
statement-help = Om du inte kan använda något
statement-help-text = Skriv till oss om det är något som du inte kan läsa eller använda. Berätta hur du behöver få innehållet, till exempel uppläst, i större text eller på papper.
# Inom hur många dagar man får svar.
statement-answer = { $days ->
    [one] Du får svar inom en dag.
   *[other] Du får svar inom { $days } dagar.
}
statement-report = Berätta om brister
statement-report-text = Hittar du något som inte fungerar, eller tycker du att vi inte följer lagen? Klaga i formuläret, så vet vi vad vi ska rätta.
# Länk till formuläret
statement-form = Berätta om en brist
statement-supervisor = Om du inte är nöjd med vårt svar
statement-supervisor-text = En myndighet ser till att lagen följs. Du kan anmäla brister dit.
# Länk till myndighetens sida
statement-supervisor-link = Anmäl till tillsynsmyndigheten
statement-shortcomings = Det här är inte tillgängligt
# Rubrik före skälet till att något inte är tillgängligt
statement-why = Varför:
statement-no-shortcomings = Vi känner inte till några brister.
statement-exceptions = Undantag från lagen
statement-exceptions-text = Lagen (12 §) tillåter undantag när det skulle bli orimligt betungande att göra något tillgängligt. Vi gör undantag för det här:
statement-how = Så har vi granskat webbplatsen
statement-method-self = Vi har granskat webbplatsen själva.
statement-method-third-party = Någon utanför vår organisation har granskat webbplatsen.
statement-assessed = Den senaste granskningen gjordes { $date }.
statement-updated = Redogörelsen uppdaterades senast { $date }.
## Vägen med frågor: för dig som inte vet vad du ska söka

guide = Hjälp att välja
guide-intro = Svara på några korta frågor. Då får du se kurser som passar dig. Du kan hoppa över en fråga och du kan ändra dig.
# Länk till den första frågan.
guide-start = Få hjälp att välja kurs
# $most är hur många frågor det kan bli. Det kan bli färre.
guide-progress = { $most ->
    [one] Fråga { $number } av { $most }.
   *[other] Fråga { $number } av högst { $most }.
}
guide-examples = Till exempel:
guide-skip = Hoppa över frågan
guide-back = Tillbaka
guide-show = { $count ->
    [one] Visa kursen nu
   *[other] Visa { $count } kurser nu
}
guide-show-all = Visa alla kurser
# När det här är den sista frågan.
guide-skip-show = { $count ->
    [one] Hoppa över frågan och visa kursen
   *[other] Hoppa över frågan och visa { $count } kurser
}
guide-skip-show-all = Hoppa över frågan och visa alla kurser
guide-chosen = Det här har du svarat
# Länk intill ett svar: tillbaka till frågan.
guide-change = Ändra
guide-skipped = Du hoppade över frågan.
# Rubrik över en lista med kurser.
guide-courses = { $count ->
    [one] En kurs passar det du har svarat
   *[other] { $count } kurser passar det du har svarat
}
guide-courses-text = Läs på varje kurs när den börjar och vilken dag som är sista dagen att söka.
# Ovanför en mycket lång lista. Efter texten kommer en länk till alla kurser.
guide-first = { $count ->
    [one] Du ser den första av dem. Resten finns bland alla kurser.
   *[other] Du ser de { $count } första av dem. Resten finns bland alla kurser.
}
guide-nothing = Hittar du inget som passar?
guide-nothing-text = Ändra ett svar. Eller prata med en vägledare.
guide-unsure = Det är vanligt att inte veta. Börja med det du är nyfiken på. Du bestämmer inget nu.
guide-unsure-counsellor = Du kan också prata med en studie- och yrkesvägledare. Det är gratis, och du kan be om tolk. Du behöver inte veta vad du vill när du ringer.
guide-restart = Börja om från första frågan

guide-question-goal = Vad vill du göra?
guide-question-goal-help = Välj det som passar dig bäst.
guide-goal-svenska = Lära mig svenska
guide-goal-svenska-help = Svenska för invandrare (sfi) och svenska som andraspråk.
guide-goal-yrke = Lära mig ett yrke
guide-goal-yrke-help = Yrkesutbildningar för dig som vill kunna få ett jobb.
guide-goal-skolamnen = Läsa skolämnen
guide-goal-skolamnen-help = Ämnen från grundskolan och gymnasiet, till exempel matematik och engelska. För dig som vill läsa vidare.
guide-goal-visa-vad-du-kan = Visa vad jag redan kan
guide-goal-visa-vad-du-kan-help = Du får ditt kunnande bedömt, eller gör en prövning för att få betyg.
guide-goal-prova-pa = Prova på något
guide-goal-prova-pa-help = Folkhögskola och korta kurser där du får prova innan du väljer.
guide-goal-anpassad = Läsa anpassad utbildning
guide-goal-anpassad-help = För dig som har en intellektuell funktionsnedsättning.
guide-goal-unsure = Jag vet inte än
guide-goal-unsure-help = Börja med det du tycker om.

guide-question-work = Vad vill du arbeta med?
guide-question-work-help = Välj ett område.
guide-question-interest = Vad är du intresserad av?
guide-question-interest-help = Välj ett område som låter roligt.
guide-question-swedish = Hur långt har du kommit i svenska?
guide-question-swedish-help = Är du osäker? Hoppa över frågan. Skolan hjälper dig att hitta rätt kurs.
guide-swedish-nyborjare = Jag är nybörjare
guide-swedish-sfi-b = Jag vill läsa sfi kurs B
guide-swedish-sfi-c = Jag vill läsa sfi kurs C
guide-swedish-sfi-d = Jag vill läsa sfi kurs D
guide-swedish-efter-sfi = Jag är klar med sfi
guide-swedish-med-yrke = Jag vill lära mig ett yrke samtidigt
guide-question-level = Vilken nivå vill du läsa på?
guide-question-level-help = Är du osäker? Hoppa över frågan.
guide-question-subject = Vilket ämne vill du läsa?
guide-question-subject-help = Välj ett ämne.
guide-question-service = Vad behöver du?
guide-question-service-help = Du kan fråga en vägledare vad som passar dig.
guide-question-where = Var vill du läsa?
guide-question-where-help = Välj en kommun, eller distans om du vill läsa hemifrån.
guide-where-distance = På distans, hemifrån
guide-question-how = Hur vill du läsa?
guide-question-how-help = Välj det som är viktigast för dig.
guide-how-dagtid = På dagen
guide-how-kvall-helg = På kvällar eller helger
guide-how-heltid = På heltid
guide-how-deltid = På deltid, så att jag hinner med annat
guide-question-when = När vill du börja?
guide-question-when-help = Kurserna i listan har datum.
guide-when-any-time = När som helst
# $year är ett årtal med fyra siffror.
guide-when-spring = Januari till juni { $year }
guide-when-autumn = Juli till december { $year }

## Kalender och prenumeration

calendar = Kalender
calendar-intro = Här är sista dagarna att söka och dagarna då kurserna startar. Du ser ett år framåt.
# Rubrik för skärmläsare, över länkar till månader.
calendar-months = Månader
calendar-none = Det finns inga datum att visa just nu.
# När sidan har legat öppen, eller är gammal.
calendar-past = Alla datum på den här sidan har passerat.
# Länk vid ett kurstillfälle: en fil med sista dagen att söka och startdagen.
add-to-calendar = Lägg till i din kalender
# Öppnar en lista med länkar till flöden.
subscribe = Prenumerera på datum och kurser
subscribe-text = Kopiera en länk till kalendern eller nyhetsläsaren i din telefon eller dator. Då får du nya datum och nya kurser dit.
# Länk. $name är en kommun, en typ av utbildning, ett område eller hela webbplatsen.
subscribe-calendar = Till din kalender: { $name }
# Länk, och namnet på ett nyhetsflöde. $name som ovan.
subscribe-news = Nya och ändrade kurser: { $name }
# De här tre blir rubriker i en kalender. $title är kursens namn.
event-last-day = Sista dagen att söka: { $title }
event-start = Start: { $title }
event-cancelled = Inställt: { $title }
# I en kalender, vid sista dagen att söka. $address: kursens sida.
event-apply = Här står hur du söker: { $address }
# I en kalender. $address: kursens sida.
event-more = Läs mer om kursen: { $address }

## På papper

# Bredvid en QR-kod och sidans adress, på en utskrift.
print-open = Öppna sidan i telefonen: rikta kameran mot koden, eller skriv in adressen.
# Bredvid det, där ingen har sagt när uppgifterna sågs över.
print-day = Så här såg sidan ut { $date }.

## Vem får söka, och hur

# Rubrik över svaret på frågan om läsaren får söka till kursen.
access = Får du söka?
access-anywhere = Var du än bor
# $municipalities: "Kumla", eller "Askersund, Hallsberg eller Laxå".
access-these = Du bor i { $municipalities }
# Inte i den kommun som har kursen.
access-area = Du bor i en annan kommun som är med i samarbetet
access-elsewhere = Du bor någon annanstans
access-more = Vem får söka var?
# Står framför en lista där man väljer kommun.
home-label = Jag bor i
home-none = Välj kommun
home-other = En annan kommun
# Sist i en uppräkning av kommuner.
home-elsewhere = andra kommuner
# Länk som öppnar ett val av kommun.
home-question = Får du söka? Säg var du bor.
# $school: en kommuns vuxenutbildning, eller en kommun.
apply-go-to = Gå till { $school }
home-remember = Kom ihåg var jag bor
home-privacy = Valet finns bara i din webbläsare. Vi ser det inte.
home-not-kept = Din webbläsare kan inte spara. Valet gäller så länge du är kvar på webbplatsen.
apply-needs-home = Vad du behöver beror på var du söker. Fråga där du söker.
apply-step-send = Skicka ansökan
apply-step-ask = Fråga om du undrar
apply-step-after = Det händer sedan
apply-find-home = Hitta din kommun och hur du söker där
# $school: en kommuns vuxenutbildning eller en skola.
apply-ask-school = Undrar du något om kursen? Fråga { $school }.
# $school: vuxenutbildningen i kommunen där man bor.
apply-ask-application = Undrar du något om ansökan? Fråga { $school }.
apply-ask-counsellor = En vägledare kan hjälpa dig att välja och att söka.
apply-wait = Du får ett beslut när ansökningstiden är slut. Fråga där du söker när det kommer.
copy = Kopiera
copied = Kopierat

## Så söker du

apply-title = Så söker du
apply-about = Vem får söka vilka kurser, vart skickar du ansökan, och vad händer sedan?
apply-who = Vem får söka var?
# $agreement: namnet på ett avtal mellan kommunerna.
apply-agreement = Kommunerna har kommit överens om det här: { $agreement }.
apply-agreement-not-now = Avtalet gäller inte nu.
# $date: en dag.
apply-agreement-from = Det gäller från { $date }.
# $date: en dag.
apply-agreement-until = Det gäller till och med { $date }.
apply-agreement-read = Läs avtalet
apply-table = Får du söka, vart söker du, och vem bestämmer?
apply-own = Kursen finns i din kommun
apply-area = Kursen finns i en annan kommun i samarbetet
apply-elsewhere-column = Du bor utanför samarbetet
# $municipalities: "Ludvika och Arboga".
apply-for = För dig som bor i { $municipalities }:
apply-words = Mer om svaren
apply-where = Här söker du
apply-where-text = När du ska söka genom kommunen där du bor söker du här.
# $municipality: en kommun.
apply-ask-home = Fråga vuxenutbildningen i { $municipality }.
apply-where-unknown = Finns inte din kommun här? Ring kommunen där du bor och fråga efter vuxenutbildningen.
apply-how-check = Se om du får söka
apply-how-check-text = Det står på kursens sida och i tabellen här nedanför.
apply-how-prepare = Gör klart det du behöver
apply-how-prepare-text = Ofta behöver du betyg och BankID. Har du inte BankID? Fråga där du söker hur du kan göra.
apply-how-send = Skicka ansökan i tid
apply-how-send-text = Sista dagen räknas med, till 23.59. Vart du skickar ansökan beror på var du bor.
apply-how-wait = Vänta på beslut
apply-how-wait-text = Du får veta om du får plats. Får du nej står det i beslutet om du kan överklaga och hur du gör.

## Sidan Sök

# Sidans beskrivning i sökmotorer.
search-about = Sök bland alla kurser: skriv ett ämne, ett yrke eller en ort, och välj sedan till exempel kommun, tid och form.
# Under sökrutan.
search-help = Till exempel ett ämne, ett yrke, en ort eller en kurskod. Du kan skriva på ditt eget språk.
search-live = Träffarna ändras direkt när du skriver eller väljer.
search-without-script = Det går bara att söka med ord om JavaScript är på i din webbläsare. Här är alla kurser i listor i stället.
# Länk förbi filtren, för den som använder tangentbord.
search-skip = Hoppa till kurserna
# Rubrik över kurserna, och sidans namn. $query är det som någon har sökt på.
search-found-for = { $count ->
    [0] Inga kurser för ”{ $query }”
    [one] En kurs för ”{ $query }”
   *[other] { $count } kurser för ”{ $query }”
}
# Kurser som passar sökningen men är slut.
search-past = { $count ->
    [one] { $count } kurs som är slut visas inte.
   *[other] { $count } kurser som är slut visas inte.
}
search-past-show = Visa även kurser som är slut
# Knapp på små skärmar som öppnar filtren, och rubrik över dem.
search-filters = Filtrera
search-filters-close = Stäng
# Rubrik för skärmläsare, över de filter som är valda.
search-chosen = Valda filter
# Knapp. $filter: till exempel "Distans" eller "Kumla".
search-remove = Ta bort filter: { $filter }
search-clear = Rensa alla filter
# Framför ett val av ordning på kurserna.
search-sort = Ordning
search-sort-match = Bäst träff först
search-sort-title = Kursens namn
# Länk under kurserna.
search-more = { $count ->
    [one] Visa en kurs till
   *[other] Visa { $count } kurser till
}
# Knappar vid en grupp av filter. $group: till exempel "Kommun".
search-group-more = Visa fler: { $group }
search-group-less = Visa färre: { $group }
search-within = Även i närheten
search-within-none = Bara i kommunen
search-within-km = { $km ->
    [one] Inom { $km } kilometer
   *[other] Inom { $km } kilometer
}
search-free = Bara kurser som jag får söka fritt
# Varför en kurs är med. $names: ord som passar det som någon har sökt på, till exempel "truck, lager".
search-matched = Passar sökningen: { $names }
# Det som någon har skrivit har inget ord i sig, som "!!!", eller bara sådana som "kurs".
search-anything = I ”{ $query }” finns inget ord att söka på. Därför sökte vi utan det.
# Alla kurser som visas har ordet bara i sin beskrivning. $query: det som någon har sökt på.
search-in-texts = Ingen kurs heter ”{ $query }”. Det står bara i beskrivningen.
# Ord som gäller plats, form eller tid, och som ingen kurs passade.
search-dropped = { $count ->
    [one] Ingen kurs passade allt. Därför är det här ordet inte med: { $words }.
   *[other] Ingen kurs passade allt. Därför är de här orden inte med: { $words }.
}
# $parts: delar av en länk, till exempel "farg=gul".
search-unknown = Det här i länken känner vi inte till, så det är inte med: { $parts }.
# När ingen kurs passar.
search-none = Ingen kurs passar sökningen.
search-none-try = Prova så här
# Länk. $query: ett ord som liknar det som någon skrev.
search-did-you-mean = Menade du { $query }?
# Länkar till samma sökning utan ett filter. $filter: till exempel "Distans".
search-without-filter = { $count ->
    [one] Ta bort ”{ $filter }”: en kurs
   *[other] Ta bort ”{ $filter }”: { $count } kurser
}
search-without-filters = { $count ->
    [one] Ta bort alla filter: en kurs
   *[other] Ta bort alla filter: { $count } kurser
}
# Länk. $place: en kommun.
search-nearby = { $count ->
    [one] Sök i närheten av { $place }: en kurs
   *[other] Sök i närheten av { $place }: { $count } kurser
}
search-none-words = Skriv färre ord, eller ett annat ord för samma sak.
# Länk som skriver ett brev till dem som ansvarar för webbplatsen.
search-none-mail = Berätta för oss vilket ord som inte gav någon träff
search-none-mail-why = Då kan vi göra sökningen bättre. Vi ser inte vad någon söker efter.
search-mail-subject = Sökord utan träff: { $query }
# Början på brevet. Läses av dem som ansvarar för webbplatsen.
search-mail-body = Jag sökte på ”{ $query }” och fick ingen träff. Jag letade efter:
# När sökningen inte fungerar: rubrik, skäl.
search-failed = Sökningen fungerar inte just nu
search-error-missing = Kurserna kunde inte hämtas. Har du internet?
search-error-corrupt = Kurserna kom inte fram hela. Försök igen.
search-error-newer = Kurserna har ändrats sedan sidan öppnades. Ladda om sidan.
search-error-lists = Du hittar också kurserna i listor:
search-csv = Ladda ner som tabell (CSV)
# Rubrik i tabellen.
search-town = Ort
# Det som läses upp om rutan med förslag.
search-suggestions = Förslag
search-suggestions-count = { $count ->
    [0] Inga förslag
    [one] Ett förslag
   *[other] { $count } förslag
}

## Länka till en sökning

link-title = Länka till en sökning
link-about = Så gör du en länk som visar just de kurser som du vill visa.
link-copy = Sök och välj filter på sidan Sök, och kopiera länken. Du kan också skriva länken själv.
link-address = Adressen börjar så här:
link-rule-first = Skriv ? före den första nyckeln och & före de andra.
link-rule-several = Skriv komma mellan flera värden för samma nyckel. Då räcker det att ett av dem passar.
link-rule-together = Skriver du flera nycklar ska allt passa på ett och samma kurstillfälle.
link-rule-languages = Nycklar och värden är desamma på alla språk. På andra språk än svenska står språket först:
link-rule-unknown = Det som sidan inte känner till är inte med i sökningen. Sidan säger vad det är.
link-rule-private = Hemkommun och sparade kurser står efter # i adressen. De skickas inte till någon webbplats.
link-examples = Exempel
link-keys = Nycklar och värden
link-values = Värden
link-key-q = Ord att söka på
link-key-within = Antal kilometer från kommunen. Skriv också kommun.
link-key-sort = Ordning på kurserna
link-key-page = Sida i listan
link-key-home = Hemkommun, efter #
link-key-free = Bara det som man får söka fritt, efter #. Skriv också hemkommun.
link-late = Platser kvar efter sista dagen
# Värdet "alla": med det är kurser som är slut också med.
link-all = Även kurser som är slut

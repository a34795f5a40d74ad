### Webbplatsens texter på lättläst svenska. Där vanlig svenska redan är lätt står samma text.
### No native speaker has reviewed these texts.

language-name = Lättläst svenska

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
publishers = De som skriver här
accessibility = Tillgänglighet
contact-counsellor = Prata med en vägledare
contact-counsellor-text = Det är gratis. Du kan be om tolk.
licence = Alla får använda uppgifterna: { $licence }.
open-data = Hämta alla uppgifter som data:
telephone = Telefon
email = E-post
website = Webbplats
opening-hours = Öppettider

## Startsidan

start-heading = Hitta en utbildning
start-intro = Här finns kurser för dig som är vuxen. Kurserna kommer från alla kommuner i länet.
search-label = Vad vill du lära dig?
search-button = Sök
start-by-type = Välj typ av utbildning
start-by-area = Välj område
start-by-municipality = Välj kommun
start-closing-soon = Sista dagen är snart
start-unsure = Vet du inte vad du vill läsa?
start-unsure-text = Det är vanligt. En studie- och yrkesvägledare hjälper dig. Vägledaren kan mycket om utbildningar och yrken.

## Typer av utbildning

type = Typ
type-komvux-grund = Komvux på grundläggande nivå
type-komvux-grund-description = Komvux är skola för vuxna. Du läser ämnen från grundskolan, till exempel svenska, engelska och matematik.
type-komvux-gymnasial = Komvux på gymnasial nivå
type-komvux-gymnasial-description = Komvux är skola för vuxna. Du läser ämnen från gymnasiet. Du kan läsa till en examen, eller för att läsa mer sedan.
type-yrkesvux = Yrkesvux
type-yrkesvux-description = Du lär dig ett yrke. En del av tiden är du på en arbetsplats.
type-sfi = Svenska för invandrare (sfi)
type-sfi-description = Du lär dig svenska från början.
type-anpassad-grund = Anpassad utbildning på grundläggande nivå
type-anpassad-grund-description = För vuxna med intellektuell funktionsnedsättning. Du läser ämnen från grundskolan.
type-anpassad-gymnasial = Anpassad utbildning på gymnasial nivå
type-anpassad-gymnasial-description = För vuxna med intellektuell funktionsnedsättning. Du läser ämnen från gymnasiet.
type-yh = Yrkeshögskola
type-yh-description = Du lär dig ett yrke efter gymnasiet. Arbetsgivare är med och gör utbildningen.
type-folkhogskola = Folkhögskola
type-folkhogskola-description = Du läser tillsammans med andra. Ofta finns det rum att bo i.
type-provning = Prövning
type-provning-description = Du gör ett prov. Du får betyg utan att gå kursen.
type-validering = Validering
type-validering-description = Någon bedömer vad du kan. Det går även om du inte har papper på det.
type-gymnasium = Gymnasium
type-gymnasium-description = Skola för dig som är under 20 år.

## Slag

kind-course = Kurs
kind-package = Yrkespaket (flera kurser som hör ihop)
kind-programme = Program
kind-partial = Del av en kurs
kind-service = Tjänst
apprenticeship = Lärling
apprenticeship-text = Du är på en arbetsplats den största delen av tiden.
combination = Kombinationsutbildning
combination-text = Du lär dig ett yrke och svenska samtidigt.
orientation = Orienteringskurs
orientation-text = Du får prova innan du väljer.

## Undervisningens form och tid

mode-classroom = På plats
mode-distance = På distans
mode-blended = Delvis på distans
mode-remote = Direkt på nätet
mode-flexible = Flexibelt
mode-workplace = På en arbetsplats
mode-unknown = Det står inte hur du läser
time-day = På dagen
time-evening = På kvällen
time-weekend = På helgen
onsite-meetings = { $count ->
    [0] Inga träffar på plats
    [one] En träff på plats
   *[other] { $count } träffar på plats
}
pace-percent = { $percent } procent av heltid
pace-full = Heltid
pace-half = Halva tiden (halvfart)
percent = { $value }{ "\u00A0" }%

## Språk

language-support-study-guidance = Hjälp med studierna på ditt språk (studiehandledning)
language-support-sfi-combination = Du kan läsa sfi samtidigt
language-support-interpreter = Tolk
language-support-sign-language = Teckenspråk
swedish-none = Du behöver inte kunna svenska
swedish-sfi-a = Sfi kurs A
swedish-sfi-b = Sfi kurs B
swedish-sfi-c = Sfi kurs C
swedish-sfi-d = Sfi kurs D
swedish-sva-grund = Svenska som andraspråk, grundläggande nivå
swedish-sva-1 = Svenska som andraspråk nivå 1
swedish-required = Du måste kunna: { $level }
swedish-recommended = Bra att kunna: { $level }

## Ansökan

need-bankid = BankID
need-grades = Betyg
need-id-document = Legitimation, till exempel id-kort
need-personal-letter = Brev där du berättar om dig själv
need-cv = Cv (lista över dina jobb och utbildningar)
need-certificates = Intyg (papper från jobb eller utbildning)
need-work-samples = Exempel på saker du har gjort
need-study-plan = Studieplan (plan för vad du ska läsa)
needs = Det här behöver du
without-bankid = Om du inte har BankID
apply-reply = När du får svar
answer-free = Ja, du får söka
answer-home-decision = Ja, om kommunen där du bor säger ja
answer-special-reasons = Bara om du har särskilda skäl
answer-provider = Ja, skolan väljer vilka som får plats
answer-ask-home = Fråga kommunen där du bor
apply-via-home-municipality = Du söker hos kommunen där du bor.
apply-via-provider = Du söker hos den som ordnar kursen.
decides-home = Kommunen där du bor bestämmer.
decides-course-municipality = Kommunen som har kursen bestämmer.
decides-provider = Den som ordnar kursen bestämmer.
apply = Ansök
apply-by-email = Sök med e-post
apply-home-unknown = Det beror på var du bor. Olika kommuner gör på olika sätt.
copy-for-application = Skriv det här i din ansökan

## Läget för ett kurstillfälle

state = Ansökan
state-not-yet-open = Du kan söka senare
state-open = Du kan söka nu
state-open-rolling = Sök när du vill
state-closing-soon = Sista dagen är snart
state-late-open = Det finns platser, sök nu
state-closed = Du kan inte söka längre
state-running = Kursen har börjat
state-past = Kursen är slut
state-cancelled = Inställd
state-no-dates = Sista dagen att söka är inte bestämd
state-other-open = Du kan söka till en annan start
state-any-time = När du vill
apply-button-by = Ansök senast { $date }
apply-button-rolling = Ansök när du vill

## Rubriker på kursens sida

facts = Fakta om kursen
title-in-swedish = På svenska heter kursen
description = Om kursen
learn = Det här lär du dig
teaching = Så lär du dig
afterwards = Efter kursen
prior-knowledge = Bra att kunna före kursen
eligibility = Krav för att söka kursen
selection = Om många söker
bring = Ta med
cost-free-teaching = Undervisningen är gratis.
cost-unknown = Fråga den som ordnar kursen vad den kostar.
student-aid = Studiemedel (pengar när du studerar)
student-aid-yes = Du kan söka studiemedel från myndigheten CSN.
student-aid-no = Du kan inte få studiemedel för den här kursen.
student-aid-unknown = Fråga myndigheten CSN om du kan få studiemedel.
language-support = Hjälp med språket
swedish-needed = Så mycket svenska behöver du
quality-marks = Märken för bra kvalitet
codes = { $count ->
    [one] Kurskod
   *[other] Kurskoder
}
provider = Den som ordnar kursen
contractor = Skolan där du läser
publisher = Den som har skrivit här
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
guidance = Få hjälp att välja
how-to-apply = Så söker du
appeal = Om du får nej
films = Filmer
film-transcript = Det som sägs i filmen
source-page = Kursens egen webbsida
updated = Vi läste igenom uppgifterna { $date }
fact-missing = Det står inte
similar-courses = Kurser som liknar den här
alike-courses = Samma kurs på andra ställen
alike-more = Se fler kurser: { $list }

## Kurstillfällen

occasions = När och var är kursen?
occasions-current = Nu och senare
occasions-past = Tidigare
no-occasions = Det finns ingen tid för kursen just nu.
service-any-time = Kontakta oss när du vill. Det finns inga bestämda dagar.
start = Börjar
last-application-day = Sista dagen att söka
pace = Hur mycket du läser
form = Så läser du
time = Tid på dagen
place = Plats
places = Så många platser finns det
places-count = { $count ->
    [one] En plats
   *[other] { $count } platser
}

## Meningar

starts-on = Börjar { $date }.
ends-on = Slutar { $date }.
rolling-start = Du kan börja när du vill under året.
start-not-decided = Det är inte bestämt när kursen börjar.
apply-by = Sista dagen att söka är { $date }.
apply-opens = Du kan söka från { $date }.
apply-opened = Du kunde söka från { $date }.
apply-rolling = Du kan söka när du vill.
apply-dates-unknown = Fråga den som ordnar kursen när du kan söka.
late-places = Det finns platser. Du kan söka även om sista dagen har gått.
applications-closed = Sista dagen att söka var { $date }.
given-in = Kursen finns i { $place }.
done-on = Du gör det { $date }.
done-in = Du gör det i { $place }.
occasion-cancelled = Kursen blir inte av den här gången.
occasion-past = Kursen är slut den här gången.
occasion-running = Kursen har börjat.
course-cancelled = Kursen blir inte av.
course-past = Du kan inte söka kursen nu. Den är slut, eller så har sista dagen att söka gått.
course-removed = Kursen finns inte längre.

## Fakta som meningar

kind-package-text = Det är flera kurser som hör ihop.
kind-programme-text = Det är ett helt program. Ett program är många kurser som hör ihop.
kind-partial-text = Kursen är en del av en längre kurs.
sfi-courses-text = { $count ->
    [one] Det är sfi kurs { $courses }.
   *[other] Det är sfi kurs { $courses }.
}
sfi-tracks-text = { $count ->
    [one] Kursen är för dig som läser studieväg { $tracks }.
   *[other] Kursen är för dig som läser studieväg { $tracks }.
}
length-vp = { $value ->
    [one] Det är { $value } poäng.
   *[other] Det är { $value } poäng.
}
length-yhp = { $value ->
    [one] Det är { $value } yrkeshögskolepoäng.
   *[other] Det är { $value } yrkeshögskolepoäng.
}
length-hp = { $value ->
    [one] Det är { $value } högskolepoäng.
   *[other] Det är { $value } högskolepoäng.
}
length-hours = { $value ->
    [one] Det är { $value } timme.
   *[other] Det är { $value } timmar.
}
length-weeks = { $value ->
    [one] Det är { $value } vecka.
   *[other] Det är { $value } veckor.
}
length-full-time = { $weeks ->
    [one] Det är lika mycket som { $weeks } vecka på heltid.
   *[other] Det är lika mycket som { $weeks } veckor på heltid.
}
leads-to = { $count ->
    [one] Utbildningen leder till yrket { $occupations }.
   *[other] Utbildningen leder till yrkena { $occupations }.
}
about-occupations = { $count ->
    [one] Det handlar om yrket { $occupations }.
   *[other] Det handlar om yrkena { $occupations }.
}
workplace-percent-text = Du är på en arbetsplats { $percent } procent av tiden.
workplace-weeks-text = { $weeks ->
    [one] Du är { $weeks } vecka på en arbetsplats.
   *[other] Du är { $weeks } veckor på en arbetsplats.
}
started-on = Kursen började { $date }.
start-cancelled = Starten { $date } blir inte av.
last-start = Senast började kursen { $date }.
usually-starts = Kursen brukar börja i { $months }.
earlier-start-closed = Du kan inte söka till starten { $date }. Sista dagen att söka var { $closes }.
classroom-in = Du läser på plats i { $place }.
school-in = Skolan ligger i { $place }.
offered-by = Du gör det hos { $provider }.
ask-place = Det står inte var kursen är. Fråga den som ordnar kursen.
mode-classroom-text = Du läser på plats i skolan.
mode-distance-text = Du läser på distans. Du läser till exempel hemma.
mode-blended-text = Ibland läser du på distans. Ibland läser du på plats.
mode-remote-text = Lektionerna är direkt på nätet.
mode-flexible-text = Du läser flexibelt. Fråga skolan hur det går till.
mode-workplace-text = Du lär dig på en arbetsplats.
mode-unknown-text = Fråga om du läser på plats eller på distans.
mode-choice-text = Du kan läsa på olika sätt: { $modes }.
times-text = { $times ->
    [day] Lektionerna är på dagen.
    [evening] Lektionerna är på kvällen.
    [weekend] Lektionerna är på helgen.
    [day-evening] Lektionerna är på dagen och på kvällen.
    [day-weekend] Lektionerna är på dagen och på helgen.
    [evening-weekend] Lektionerna är på kvällen och på helgen.
   *[all] Lektionerna är på dagen, på kvällen och på helgen.
}
onsite-meetings-text = { $count ->
    [0] Du behöver inte komma till skolan.
    [one] Du kommer till skolan { $count } gång.
   *[other] Du kommer till skolan { $count } gånger.
}
pace-full-text = Du läser på heltid.
pace-half-text = Du läser på halva tiden (halvfart).
pace-percent-text = Du läser på { $percent } procent av heltid.
pace-choice-text = Du kan välja hur mycket du läser: { $paces } av heltid.
taught-in-swedish = Lektionerna är på svenska.
taught-in = Språk på lektionerna: { $language }.
know-swedish-none = Du behöver inte kunna svenska.
know-swedish-required = Du måste kunna så här mycket svenska: { $level }.
know-swedish-recommended = Det är bra om du kan så här mycket svenska: { $level }.
language-support-study-guidance-text = Du kan få hjälp med studierna på ditt språk (studiehandledning).
language-support-sfi-combination-text = Du kan läsa sfi samtidigt.
language-support-interpreter-text = Du kan få tolk.
language-support-sign-language-text = Det finns undervisning på teckenspråk.
costs-nothing = Det kostar ingenting.
costs = Det kostar { $amount } kronor.
costs-perhaps = Du kanske måste betala { $amount } kronor.
costs-beside = Undervisningen är gratis. Men du kanske måste betala { $amount } kronor för annat.
cost-in-swedish = Så här står det om vad kursen kostar, på vanlig svenska:
apply-at = Du söker på { $address }.
apply-mail = Du kan söka med e-post till { $address }.
apply-needs = När du söker behöver du: { $needs }.
apply-without-bankid = Du kan söka utan BankID.
apply-ask-bankid = Har du inte BankID? Fråga hur du kan söka ändå.
ask-how = Fråga { $publisher } hur du söker.
ask-still = Fråga { $publisher } om du kan söka ändå.
ask-again = Fråga { $publisher } om kursen kommer igen.
ask-by-phone = Ring { $phone }.
ask-by-email = Skriv till { $address }.
ask-on-page = Läs mer på { $address }.

## Svenska ord

swedish-words = Ord som du kommer att möta
word-log-in = Logga in med BankID
word-last-day = Sista dagen att söka
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
previous = Förra
next = Nästa
read-more = Läs mer om { $title }

## Översättning

not-translated = Den här sidan finns inte på lättläst svenska. Texten är på vanlig svenska.
not-translated-course = Kursens egen text är på vanlig svenska. Rubriker och fakta är på lättläst svenska.
partly-translated-course = En del av texten på sidan är på vanlig svenska. Resten är på lättläst svenska.
not-easy-course = Kursens egen text är på vanlig svenska. Fakta högst upp på sidan är lätta att läsa.
partly-easy-course = En del av texten på sidan är på vanlig svenska.
not-easy = Texten på sidan är på vanlig svenska.
machine-translated = En dator har översatt texten. Den kan ha fel. Det är den svenska texten som gäller.
show-in-swedish = Visa på vanlig svenska

## Sidan finns inte

not-found = Sidan finns inte
not-found-text = Adressen kan vara fel. Eller så är sidan borttagen.
not-found-courses = Se alla kurser
moved = Sidan har flyttat
moved-text = Den finns nu på en ny adress.

## Standardtemats sidor

counsellors-list = Hitta en vägledare nära dig
footer-navigation = Mer om vuxenutbildning
on-this-page = På den här sidan
courses = Kurser
at-a-glance = Kort om kursen
more-starts = { $count ->
    [one] Kursen börjar en gång till. Se alla dagar.
   *[other] Kursen börjar { $count } gånger till. Se alla dagar.
}
past-occasions = { $count ->
    [one] Kursen har varit en gång förut
   *[other] Kursen har varit { $count } gånger förut
}
application = Ansökan
application-page = Här söker du
apply-from-elsewhere = Bor du i en annan kommun? Fråga kommunen där du bor hur du söker.
start-rolling = När du vill
start-undecided = Det är inte bestämt
place-unknown = Det står inte var kursen är
captions = Text till filmen
something-wrong = Är något fel här? Skriv till oss.
something-wrong-subject = Fel på webbplatsen: { $title }
start-how = Så gör du
start-how-find = Hitta en kurs
start-how-find-text = Välj typ, kommun eller område. Titta gärna på flera kurser.
start-how-read = Läs om kursen
start-how-read-text = Där står när kursen börjar och vad den kostar. Där står också vad du behöver kunna.
start-how-apply = Sök i tid
start-how-apply-text = På kursens sida står sista dagen att söka. Där står också vart du skickar din ansökan.

## Sparade kurser

saved = Sparade kurser
saved-intro = Kurserna sparas bara i din webbläsare. Ingen annan kan se dem.
saved-without-script = Sidan behöver JavaScript för att visa dina sparade kurser. JavaScript måste vara på i din webbläsare. Du kan läsa om alla kurser och skriva ut dem utan JavaScript.
save = Spara
save-done = Sparad
save-full = { $most ->
    [one] Du kan spara högst { $most } kurs. Ta bort den först.
   *[other] Du kan spara högst { $most } kurser. Ta bort en kurs först.
}
save-not-kept = Din webbläsare kan inte spara. Därför finns kursen i sidans adress. Den finns där så länge du är kvar på webbplatsen.
saved-not-kept = Din webbläsare kan inte spara kurser. De finns bara i sidans adress. Vill du ha dem kvar? Kopiera länken här nere.
saved-none = Du har inte sparat någon kurs. Välj ”Spara” vid en kurs. Då kommer kursen hit.
saved-sent = Du ser en lista från en länk. Listan är inte sparad i din webbläsare.
saved-keep = Spara de här kurserna i din webbläsare
saved-kept = Kurserna är sparade i din webbläsare.
saved-own = Visa kurserna som du har sparat själv
saved-loading = Kurserna hämtas.
saved-failed = Alla kurser gick inte att hämta. Har du internet?
saved-retry = Försök igen
saved-remove = Ta bort
saved-removed = Du har tagit bort { $title }.
saved-undo = Ångra
saved-restored = { $title } är med i listan igen.
saved-compare = Jämför
saved-compare-help = Välj ”Jämför” vid två eller tre kurser. Då står de bredvid varandra här.
saved-compare-ready = Jämförelsen finns under listan.
saved-compare-show = Visa jämförelsen
saved-compare-most = Du kan jämföra högst tre kurser. Välj bort en kurs först.
compare-length = Så lång är kursen
compare-language = Språk
compare-cost = Vad kursen kostar
compare-page = Kursens sida
saved-heading = Rubrik på listan
saved-heading-help = Rubriken syns när du skriver ut. Den syns också när du skickar länken. Du behöver inte skriva någon rubrik.
saved-send = Skicka listan
saved-send-text = Den som öppnar länken ser samma kurser.
saved-link = Länk till listan
saved-copy = Kopiera länken
saved-copied = Länken är kopierad.
saved-copy-yourself = Länken är markerad. Kopiera den själv.
saved-mail = Skicka med e-post
saved-print = Skriv ut
saved-printed = Utskriven { $date }.
saved-part = Fakta om kurser, del { $part } av { $total }
saved-part-text = Här hämtar webbläsaren det som står om dina sparade kurser.
saved-part-moved = Kurser som har fått en ny adress

## Filmer och teckenspråk

sign-language = Teckenspråk
swedish-sign-language = Svenskt teckenspråk
film-about = Film: { $title }
film-language = Språk i filmen
film-download = Ladda ner filmen
film-no-video = Din webbläsare kan inte visa filmen.
sign-page-title = Information på teckenspråk
sign-page-about = Här finns filmer på teckenspråk och kurser med teckenspråk. Här står hur du pratar med en vägledare genom tolk.
sign-page-intro = Här är alla filmer på teckenspråk. Det finns en text till varje film. Texten säger samma sak som filmen.
sign-page-intro-none = Det finns inga filmer på teckenspråk här än. Du kan ändå få information på teckenspråk.
sign-page-films-info = Filmer om vuxenutbildning
sign-page-films-courses = Filmer om kurser
sign-page-read = Läs texten: { $title }
sign-page-courses = Kurser med teckenspråk
sign-page-courses-text = I de här kurserna finns hjälp på teckenspråk. Eller så är undervisningen på teckenspråk.
sign-page-interpreter = Prata med en vägledare på teckenspråk
sign-page-interpreter-text = Skriv till vuxenutbildningen. Berätta att du använder teckenspråk. Då kan ni bestämma en tid med tolk.
sign-page-interpreter-order = Du kan också beställa tolk själv. Det gör du hos tolkcentralen i din region.
sign-page-write = Skriv till vuxenutbildningen

## Tillgänglighetsredogörelse

statement-title = Tillgänglighet på webbplatsen
statement-about = Här står hur bra webbplatsen följer lagen. Här står också vad som inte fungerar och hur du berättar det för oss.
statement-intro = { $actor } ansvarar för webbplatsen { $site }. Vi vill att alla ska kunna använda den. Det finns en lag om det. Den heter lagen om tillgänglighet till digital offentlig service. Här står hur bra webbplatsen följer lagen. Här står också vilka brister vi vet om. En brist är något som inte fungerar som det ska. Berätta för oss om du hittar fler.
statement-conformity = Hur tillgänglig är webbplatsen?
statement-conformity-full = Webbplatsen följer hela lagen (den är helt förenlig med lagen). Vi vet inte om några brister.
statement-conformity-partial = Webbplatsen följer en del av lagen (den är delvis förenlig med lagen). Bristerna står längre ner.
statement-conformity-none = Webbplatsen följer inte lagen (den är inte förenlig med lagen). Bristerna står längre ner.
statement-standard = Det som lagen kräver är samma sak som nivå AA i reglerna WCAG 2.1.
statement-help = Om det är något du inte kan använda
statement-help-text = Är det något du inte kan läsa eller använda? Skriv till oss. Berätta hur du behöver få texten. Vill du till exempel få den uppläst, i större text eller på papper?
statement-answer = { $days ->
    [one] Du får svar inom en dag.
   *[other] Du får svar inom { $days } dagar.
}
statement-report = Berätta om brister
statement-report-text = Är det något som inte fungerar? Eller tycker du att vi inte följer lagen? Klaga i formuläret. Då vet vi vad vi ska rätta.
statement-form = Berätta om en brist
statement-supervisor = Om du inte är nöjd med vårt svar
statement-supervisor-text = En myndighet ser till att lagen följs. Du kan berätta om brister för myndigheten. Det kallas att anmäla.
statement-supervisor-link = Anmäl till myndigheten
statement-shortcomings = Det här är inte tillgängligt
statement-why = Varför:
statement-no-shortcomings = Vi vet inte om några brister.
statement-exceptions = Undantag från lagen
statement-exceptions-text = Ibland är det orimligt svårt att göra något tillgängligt. Lagen säger ”orimligt betungande”. Då får man göra undantag. Det står i 12 § i lagen. Vi gör undantag för det här:
statement-how = Så har vi granskat webbplatsen
statement-method-self = Vi har granskat webbplatsen själva.
statement-method-third-party = Någon annan har granskat webbplatsen. De arbetar inte hos oss.
statement-assessed = Den senaste granskningen var { $date }.
statement-updated = Vi ändrade texten på den här sidan senast { $date }.

## Vägen med frågor: för dig som inte vet vad du ska söka

guide = Hjälp att välja
guide-intro = Svara på några korta frågor. Då får du se kurser som passar dig. Du kan hoppa över en fråga. Du kan också ändra dig.
guide-start = Få hjälp att välja kurs
guide-progress = { $most ->
    [one] Fråga { $number } av { $most }.
   *[other] Fråga { $number }. Det är högst { $most } frågor.
}
guide-examples = Till exempel:
guide-skip = Hoppa över frågan
guide-skip-show = { $count ->
    [one] Hoppa över frågan och se kursen
   *[other] Hoppa över frågan och se { $count } kurser
}
guide-skip-show-all = Hoppa över frågan och se alla kurser
guide-back = Tillbaka
guide-show = { $count ->
    [one] Visa kursen nu
   *[other] Visa { $count } kurser nu
}
guide-show-all = Visa alla kurser
guide-chosen = Det här har du svarat
guide-change = Ändra
guide-skipped = Du hoppade över frågan.
guide-courses = { $count ->
    [one] En kurs passar dina svar
   *[other] { $count } kurser passar dina svar
}
guide-courses-text = Titta på varje kurs. Där står när den börjar. Där står också sista dagen att söka.
guide-first = { $count ->
    [one] Du ser den första kursen. De andra finns bland alla kurser.
   *[other] Du ser de { $count } första kurserna. De andra finns bland alla kurser.
}
guide-nothing = Hittar du inget som passar?
guide-nothing-text = Ändra ett svar. Eller prata med en vägledare.
guide-unsure = Det är vanligt att inte veta. Börja med det du är nyfiken på. Du bestämmer inget nu.
guide-unsure-counsellor = Du kan också prata med en studie- och yrkesvägledare. Det är gratis. Du kan be om tolk. Du behöver inte veta vad du vill när du ringer.
guide-restart = Börja om från första frågan

guide-question-goal = Vad vill du göra?
guide-question-goal-help = Välj det som passar dig bäst.
guide-goal-svenska = Lära mig svenska
guide-goal-svenska-help = Svenska för invandrare (sfi) och svenska som andraspråk.
guide-goal-yrke = Lära mig ett yrke
guide-goal-yrke-help = Du lär dig ett yrke för att kunna få ett jobb.
guide-goal-skolamnen = Läsa skolämnen
guide-goal-skolamnen-help = Du läser till exempel matematik och engelska. Det är ämnen från grundskolan och gymnasiet. Bra för dig som vill läsa mer sedan.
guide-goal-visa-vad-du-kan = Visa vad jag redan kan
guide-goal-visa-vad-du-kan-help = Någon bedömer vad du kan. Eller så gör du ett prov och får betyg.
guide-goal-prova-pa = Prova på något
guide-goal-prova-pa-help = Folkhögskola och korta kurser. Du får prova innan du väljer.
guide-goal-anpassad = Läsa anpassad utbildning
guide-goal-anpassad-help = För dig som har en intellektuell funktionsnedsättning.
guide-goal-unsure = Jag vet inte än
guide-goal-unsure-help = Börja med det du tycker om.

guide-question-work = Vad vill du arbeta med?
guide-question-work-help = Välj ett område.
guide-question-interest = Vad är du intresserad av?
guide-question-interest-help = Välj ett område som låter roligt.
guide-question-swedish = Hur mycket svenska kan du?
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
guide-question-where-help = Välj en kommun. Välj distans om du vill läsa hemma.
guide-where-distance = På distans, hemma
guide-question-how = Hur vill du läsa?
guide-question-how-help = Välj det som är viktigast för dig.
guide-how-dagtid = På dagen
guide-how-kvall-helg = På kvällen eller på helgen
guide-how-heltid = På heltid
guide-how-deltid = På deltid. Då hinner jag med annat.
guide-question-when = När vill du börja?
guide-question-when-help = Kurserna i listan har datum.
guide-when-any-time = När som helst
guide-when-spring = Januari till juni { $year }
guide-when-autumn = Juli till december { $year }

## Kalender och prenumeration

calendar = Kalender
calendar-intro = Här står sista dagarna att söka. Här står också när kurserna börjar. Du ser ett år framåt.
calendar-months = Månader
calendar-none = Det finns inga datum att visa just nu.
calendar-past = Alla datum på den här sidan har redan varit.
add-to-calendar = Lägg till i din kalender
subscribe = Prenumerera på datum och kurser
subscribe-text = Du kan få nya datum och nya kurser till din telefon eller dator. Kopiera en länk. Lägg in den i din kalender eller din nyhetsläsare.
subscribe-calendar = Till din kalender: { $name }
subscribe-news = Nya och ändrade kurser: { $name }
event-last-day = Sista dagen att söka: { $title }
event-start = Börjar: { $title }
event-cancelled = Blir inte av: { $title }
event-apply = Här står hur du söker: { $address }
event-more = Läs mer om kursen: { $address }

## Printed pages

print-open = Så öppnar du sidan i telefonen: rikta kameran mot koden. Du kan också skriva in adressen.
print-day = Så här såg sidan ut { $date }.

## Vem får söka, och hur

access = Får du söka?
access-anywhere = Det spelar ingen roll var du bor
access-these = Du bor i { $municipalities }
access-area = Du bor i en annan kommun som är med i samarbetet
access-elsewhere = Du bor någon annanstans
access-more = Vem får söka var?
home-label = Jag bor i
home-none = Välj kommun
home-other = En annan kommun
home-elsewhere = andra kommuner
home-question = Får du söka? Säg var du bor.
apply-go-to = Gå till { $school }
home-remember = Kom ihåg var jag bor
home-privacy = Valet finns bara i din webbläsare. Vi ser det inte.
home-not-kept = Din webbläsare kan inte spara. Valet finns kvar tills du lämnar webbplatsen.
apply-needs-home = Vad du behöver beror på var du söker. Fråga där du söker.
apply-step-send = Skicka ansökan
apply-step-ask = Fråga om du undrar något
apply-step-after = Det här händer sedan
apply-find-home = Hitta din kommun och hur du söker där
apply-ask-school = Undrar du något om kursen? Fråga { $school }.
apply-ask-application = Undrar du något om ansökan? Fråga { $school }.
apply-ask-counsellor = En vägledare kan hjälpa dig att välja och att söka.
apply-wait = Du får ett beslut när sista dagen att söka har gått. Vill du veta när beslutet kommer? Fråga där du söker.
copy = Kopiera
copied = Kopierat

## Så söker du

apply-title = Så söker du
apply-about = Vem får söka vilka kurser? Vart skickar du ansökan? Vad händer sedan?
apply-who = Vem får söka var?
apply-agreement = Kommunerna har bestämt det här tillsammans. De har ett avtal: { $agreement }.
apply-agreement-not-now = Avtalet gäller inte nu.
apply-agreement-from = Avtalet gäller från { $date }.
apply-agreement-until = Avtalet gäller till och med { $date }.
apply-agreement-read = Läs avtalet
apply-table = Får du söka? Vart söker du? Vem bestämmer?
apply-own = Kursen finns i din kommun
apply-area = Kursen finns i en annan kommun som är med i samarbetet
apply-elsewhere-column = Kommunen där du bor är inte med i samarbetet
apply-for = För dig som bor i { $municipalities }:
apply-words = Mer om svaren
apply-where = Här söker du
apply-where-text = Ska du söka hos kommunen där du bor? Då söker du här.
apply-ask-home = Fråga vuxenutbildningen i { $municipality }.
apply-where-unknown = Finns inte din kommun här? Ring kommunen där du bor. Fråga efter vuxenutbildningen.
apply-how-check = Se om du får söka
apply-how-check-text = Det står på kursens sida. Det står också i tabellen här nedanför.
apply-how-prepare = Gör klart det du behöver
apply-how-prepare-text = Ofta behöver du betyg och BankID. Har du inte BankID? Fråga där du söker hur du kan göra.
apply-how-send = Skicka ansökan i tid
apply-how-send-text = Du kan söka även på sista dagen, till klockan 23.59. Vart ska du skicka ansökan? Det beror på var du bor.
apply-how-wait = Vänta på beslut
apply-how-wait-text = Du får veta om du får plats. Får du nej? Då står det i beslutet om du kan överklaga och hur du gör. Att överklaga betyder att du ber någon ändra beslutet.

## Sidan Sök

search-about = Sök bland alla kurser. Skriv ett ämne, ett yrke eller en ort. Sedan kan du välja till exempel kommun, tid och form.
search-help = Skriv till exempel ett ämne, ett yrke, en ort eller en kurskod. Du kan skriva på ditt eget språk.
search-live = Listan med kurser ändras direkt när du skriver eller väljer.
search-without-script = Vill du söka med ord? Då måste JavaScript vara på i din webbläsare. Här är alla kurser i listor i stället.
search-skip = Hoppa till kurserna
search-found-for = { $count ->
    [0] Inga kurser för ”{ $query }”
    [one] En kurs för ”{ $query }”
   *[other] { $count } kurser för ”{ $query }”
}
search-past = { $count ->
    [one] { $count } kurs är slut. Du ser den inte i listan.
   *[other] { $count } kurser är slut. Du ser dem inte i listan.
}
search-past-show = Visa även kurser som är slut
search-filters = Välj bland kurserna
search-filters-close = Stäng
search-chosen = Det här har du valt
search-remove = Ta bort valet: { $filter }
search-clear = Ta bort alla val
search-sort = Ordning
search-sort-match = Passar bäst först
search-sort-title = Kursens namn
search-more = { $count ->
    [one] Visa en kurs till
   *[other] Visa { $count } kurser till
}
search-group-more = Visa fler: { $group }
search-group-less = Visa färre: { $group }
search-within = Även nära kommunen
search-within-none = Bara i kommunen
search-within-km = { $km ->
    [one] Högst { $km } kilometer bort
   *[other] Högst { $km } kilometer bort
}
search-free = Bara kurser där min kommun inte behöver säga ja
search-matched = Passar det du sökte: { $names }
search-anything = I ”{ $query }” finns inget ord att söka på. Därför sökte vi utan det.
search-in-texts = Ingen kurs heter ”{ $query }”. Det står bara i texten om kursen.
search-dropped = { $count ->
    [one] Ingen kurs passade allt du skrev. Därför sökte vi utan det här ordet: { $words }.
   *[other] Ingen kurs passade allt du skrev. Därför sökte vi utan de här orden: { $words }.
}
search-unknown = Vi förstår inte det här i länken. Därför är det inte med: { $parts }.
search-none = Ingen kurs passar det du sökte.
search-none-try = Prova så här
search-did-you-mean = Menade du { $query }?
search-without-filter = { $count ->
    [one] Ta bort ”{ $filter }”: en kurs
   *[other] Ta bort ”{ $filter }”: { $count } kurser
}
search-without-filters = { $count ->
    [one] Ta bort alla val: en kurs
   *[other] Ta bort alla val: { $count } kurser
}
search-nearby = { $count ->
    [one] Sök nära { $place }: en kurs
   *[other] Sök nära { $place }: { $count } kurser
}
search-none-words = Skriv färre ord. Eller skriv ett annat ord för samma sak.
search-none-mail = Skriv till oss vilket ord som inte gav någon kurs
search-none-mail-why = Då kan vi göra sökningen bättre. Vi kan inte se vad du söker.
search-mail-subject = Sökord som inte gav någon kurs: { $query }
search-mail-body = Jag sökte på ”{ $query }”. Jag hittade ingen kurs. Jag letade efter:
search-failed = Det går inte att söka just nu
search-error-missing = Kurserna gick inte att hämta. Har du internet?
search-error-corrupt = Alla uppgifter om kurserna kom inte fram. Försök igen.
search-error-newer = Kurserna har ändrats sedan du öppnade sidan. Ladda om sidan.
search-error-lists = Du kan också hitta kurserna i listor:
search-csv = Ladda ner som tabell (CSV)
search-town = Ort
search-suggestions = Förslag
search-suggestions-count = { $count ->
    [0] Inga förslag
    [one] Ett förslag
   *[other] { $count } förslag
}

## Länka till en sökning

link-title = Gör en länk till en sökning
link-about = Så gör du en länk som visar de kurser som du vill visa.
link-copy = Gå till sidan Sök. Sök, och välj vilka kurser du vill visa. Kopiera sedan länken. Du kan också skriva länken själv.
link-address = Adressen börjar så här:
link-rule-first = En nyckel är ordet före tecknet =. Skriv tecknet ? före den första nyckeln. Skriv tecknet & före de andra nycklarna.
link-rule-several = Ett värde är det som står efter tecknet =. Vill du ha flera värden för samma nyckel? Skriv komma mellan dem. Då räcker det att ett värde passar.
link-rule-together = Skriver du flera nycklar? Då ska allt passa på samma start av kursen.
link-rule-languages = Nycklar och värden är samma på alla språk. På andra språk än svenska står språket först:
link-rule-unknown = Om sidan inte förstår något är det inte med i sökningen. Sidan säger vad det är.
link-rule-private = Kommunen där du bor står efter tecknet # i adressen. Dina sparade kurser står också där. De skickas inte till någon webbplats.
link-examples = Exempel
link-keys = Nycklar och värden
link-values = Värden
link-key-q = Ord att söka på
link-key-within = Så många kilometer från kommunen. Skriv också kommun.
link-key-sort = Ordning på kurserna
link-key-page = Sida i listan
link-key-home = Kommunen där du bor, efter #
link-key-free = Bara kurser där din kommun inte behöver säga ja, efter #. Skriv också kommunen där du bor.
link-late = Platser kvar efter sista dagen
link-all = Även kurser som är slut

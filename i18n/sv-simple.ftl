### Webbplatsens texter på lättläst svenska. Där vanlig svenska redan är lätt står samma text.
### No native speaker has reviewed these texts.

language-name = Lättläst svenska

## Sidhuvud, meny och sidfot

skip-to-content = Hoppa till innehållet
menu = Meny
close-menu = Stäng menyn
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
opens-elsewhere = Går till en annan webbplats
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
answer-free = Ja, du får söka
answer-home-decision = Ja, om kommunen där du bor säger ja
answer-special-reasons = Bara om du har särskilda skäl
answer-provider = Ja, skolan väljer vilka som får plats
answer-ask-home = Fråga kommunen där du bor
apply-via-home-municipality = Du söker hos kommunen där du bor
apply-via-provider = Du söker hos den som ordnar kursen
decides-home = Kommunen där du bor bestämmer
decides-course-municipality = Kommunen som har kursen bestämmer
decides-provider = Den som ordnar kursen bestämmer
apply = Ansök
apply-here = Sök till kursen
apply-by-email = Sök med e-post
apply-home-unknown = Det beror på var du bor. Olika kommuner gör på olika sätt.
apply-elsewhere = Fråga kommunen där du bor hur du söker.
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
state-no-dates = Ingen dag är bestämd

## Poäng

credits = Så stor är kursen
credits-vp = { $value ->
    [one] { $value } poäng
   *[other] { $value } poäng
}
credits-yhp = { $value ->
    [one] { $value } yrkeshögskolepoäng
   *[other] { $value } yrkeshögskolepoäng
}
credits-hp = { $value ->
    [one] { $value } högskolepoäng
   *[other] { $value } högskolepoäng
}
credits-hours = { $value ->
    [one] { $value } timme
   *[other] { $value } timmar
}
credits-weeks = { $value ->
    [one] { $value } vecka
   *[other] { $value } veckor
}

## Rubriker på kursens sida

facts = Fakta om kursen
title-in-swedish = På svenska heter kursen
description = Om kursen
learn = Det här lär du dig
teaching = Så lär du dig
afterwards = Efter kursen
prior-knowledge = Bra att kunna före kursen
eligibility = Vem får söka kursen?
selection = Om många söker
bring = Ta med
cost = Vad kostar det?
cost-amount = { $amount } kronor
cost-free-teaching = Undervisningen är gratis.
cost-unknown = Fråga den som ordnar kursen vad den kostar.
student-aid = Studiemedel (pengar när du studerar)
student-aid-yes = Du kan söka studiemedel från myndigheten CSN.
student-aid-no = Du kan inte få studiemedel för den här kursen.
student-aid-unknown = Fråga myndigheten CSN om du kan få studiemedel.
workplace = Du lär dig på en arbetsplats
workplace-percent = { $percent } procent av tiden
workplace-weeks = { $weeks ->
    [one] { $weeks } vecka
   *[other] { $weeks } veckor
}
instruction-language = Språk på lektionerna
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

## Kurstillfällen

occasions = När och var är kursen?
occasions-current = Nu och senare
occasions-past = Tidigare
occasions-count = { $count ->
    [one] Kursen går en gång
   *[other] Kursen går { $count } gånger
}
no-occasions = Det finns ingen tid för kursen just nu.
service-any-time = Kontakta oss när du vill. Det finns inga bestämda dagar.
start = Börjar
end = Slutar
last-application-day = Sista dagen att söka
application-opens = Första dagen att söka
pace = Hur mycket du läser
form = Så läser du
time = Tid på dagen
place = Plats
places = Så många platser finns det
places-count = { $count ->
    [one] En plats
   *[other] { $count } platser
}
meetings = Träffar på plats

## Meningar

starts-on = Börjar { $date }.
ends-on = Slutar { $date }.
from-to = { $start } till { $end }
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
occasion-cancelled = Kursen blir inte av den här gången.
occasion-past = Kursen är slut den här gången.
occasion-running = Kursen har börjat.
course-cancelled = Kursen blir inte av.
course-past = Du kan inte söka kursen nu. Den är slut, eller så har sista dagen att söka gått.
course-planned = Kursen är inte klar än. Något kan ändras.
course-removed = Kursen finns inte längre.
course-removed-text = Här är kurser som liknar den.

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
past-courses = Kurser som har varit
read-more = Läs mer om { $title }

## Översättning

not-translated = Den här sidan finns inte på lättläst svenska. Texten är på vanlig svenska.
not-translated-course = Kursens egen text är på vanlig svenska. Rubriker och fakta är på lättläst svenska.
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
cost-free = Gratis
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

### Webbplatsens texter på svenska. Skriv klarspråk: kort, konkret, "du".
### Varje text här är mall för alla språk: samma namn, samma argument ($…).

language-name = Svenska

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
publishers = Utgivare
accessibility = Tillgänglighet
contact-counsellor = Prata med en vägledare
contact-counsellor-text = Det är gratis. Du kan be om tolk.
licence = Uppgifterna får användas fritt: { $licence }.
open-data = Allt som öppna data:
opens-elsewhere = Går till en annan webbplats
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
answer-free = Ja, du får söka
answer-home-decision = Ja, om din hemkommun säger ja
answer-special-reasons = Bara om du har särskilda skäl
answer-provider = Ja, skolan bestämmer vilka som kommer in
answer-ask-home = Fråga din hemkommun
apply-via-home-municipality = Du söker genom din hemkommun
apply-via-provider = Du söker hos den som ger kursen
decides-home = Din hemkommun bestämmer
decides-course-municipality = Kommunen som har kursen bestämmer
decides-provider = Den som ger kursen bestämmer
apply = Ansök
apply-here = Sök till kursen
apply-by-email = Sök med e-post
apply-home-unknown = Vart du söker beror på var du bor.
apply-elsewhere = Fråga kommunen där du bor hur du söker.
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
state-no-dates = Datum är inte bestämt

## Poäng

credits = Omfattning
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

facts = Fakta
title-in-swedish = På svenska heter kursen
description = Om kursen
learn = Det här lär du dig
teaching = Så går undervisningen till
afterwards = Efter kursen
prior-knowledge = Bra att kunna innan
eligibility = Vem får söka?
selection = Om många söker
bring = Ta med
cost = Kostnad
cost-amount = { $amount } kronor
cost-free-teaching = Undervisningen är gratis.
cost-unknown = Fråga den som ger kursen vad den kostar.
student-aid = Studiemedel
student-aid-yes = Du kan söka studiemedel från CSN.
student-aid-no = Du kan inte få studiemedel för kursen.
student-aid-unknown = Fråga CSN om du kan få studiemedel.
workplace = Lärande på arbetsplats
workplace-percent = { $percent } procent av tiden
workplace-weeks = { $weeks ->
    [one] { $weeks } vecka
   *[other] { $weeks } veckor
}
instruction-language = Språk i undervisningen
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

## Kurstillfällen

occasions = När och var
occasions-current = Kommande och pågående
occasions-past = Tidigare
occasions-count = { $count ->
    [one] Ett kurstillfälle
   *[other] { $count } kurstillfällen
}
no-occasions = Det finns inget kurstillfälle just nu.
service-any-time = Kontakta oss när du vill. Det finns inga fasta datum.
start = Start
end = Slut
last-application-day = Sista dagen att söka
application-opens = Ansökan öppnar
pace = Studietakt
form = Form
time = Tid på dagen
place = Plats
places = Antal platser
places-count = { $count ->
    [one] En plats
   *[other] { $count } platser
}
meetings = Träffar på plats

## Meningar

starts-on = Startar { $date }.
ends-on = Slutar { $date }.
from-to = { $start } till { $end }
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
course-planned = Kursen är planerad. Uppgifterna kan ändras.
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
previous = Föregående
next = Nästa
past-courses = Tidigare kurser
read-more = Läs mer om { $title }

## Översättning

not-translated = Den här sidan är inte översatt. Texten är på svenska.
not-translated-course = Kursens egen text är på svenska. Rubriker och fakta är på ditt språk.
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
cost-free = Gratis
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
guide-choices = Svar
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

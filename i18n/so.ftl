### The site's texts in Somali.
### No native speaker has reviewed these texts.

language-name = Soomaali

## Header, menu and footer

skip-to-content = U gudub qoraalka bogga
menu = Menu
main-navigation = Menu-ga guud
language-menu = Luqadaha
breadcrumbs = Halkan ayaad joogtaa
home = Bogga hore
all-courses = Dhammaan koorsooyinka
about = Ku saabsan waxbarashada dadka waaweyn
search = Raadi
list-typ = Noocyada waxbarashada
list-kommun = Degmooyinka
list-omrade = Qaybaha
list-yrke = Xirfadaha
list-amne = Maaddooyinka
publishers = Cidaha xogta bixiya
accessibility = Helitaan fudud (tillgänglighet)
contact-counsellor = La hadal la-taliye
contact-counsellor-text = Waa lacag la’aan. Waxaad codsan kartaa turjubaan.
licence = Xogta si xor ah ayaa loo isticmaali karaa: { $licence }.
open-data = Dhammaan xogta oo ah xog furan:
telephone = Telefoon
email = Iimayl
website = Mareeg
opening-hours = Saacadaha la furan yahay

## Start page

start-heading = Hel waxbarasho
start-intro = Halkan waxaad ka helaysaa koorsooyinka dadka waaweyn ee ka jira dhammaan degmooyinka gobolka.
search-label = Maxaad rabtaa inaad barato?
search-button = Raadi
start-by-type = Dooro nooca waxbarashada
start-by-area = Dooro qaybta
start-by-municipality = Dooro degmada
start-closing-soon = Maalmaha ugu dambeeya ee codsiga
start-unsure = Ma hubtid waxa aad rabto inaad barato?
start-unsure-text = Taasi waa caadi. La-taliyaha waxbarashada iyo xirfadaha ayaa ku caawinaya.

## Types of education

type = Nooca
type-komvux-grund = Komvux, heerka aasaasiga ah
type-komvux-grund-description = Maaddooyinka dugsiga hoose-dhexe, tusaale ahaan Iswiidhish, Ingiriisi iyo xisaab.
type-komvux-gymnasial = Komvux, heerka dugsiga sare
type-komvux-gymnasial-description = Maaddooyinka dugsiga sare (gymnasium), si aad shahaado u hesho ama aad waxbarashada u sii wadan karto.
type-yrkesvux = Yrkesvux, waxbarasho xirfadeed
type-yrkesvux-description = Xirfad ayaad baranaysaa, waqtiga qaarkiisna goob shaqo ayaad joogtaa.
type-sfi = Iswiidhishka soogalootiga (sfi)
type-sfi-description = Waxaa loogu talagalay adiga oo Iswiidhishka bilowga ka baranaya.
type-anpassad-grund = Waxbarasho la waafajiyey, heerka aasaasiga ah (anpassad utbildning)
type-anpassad-grund-description = Maaddooyinka dugsiga hoose-dhexe oo loogu talagalay dadka waaweyn ee qaba naafonimo dhanka garaadka ah.
type-anpassad-gymnasial = Waxbarasho la waafajiyey, heerka dugsiga sare (anpassad utbildning)
type-anpassad-gymnasial-description = Maaddooyinka dugsiga sare oo loogu talagalay dadka waaweyn ee qaba naafonimo dhanka garaadka ah.
type-yh = Waxbarashada sare ee xirfadaha (yrkeshögskola)
type-yh-description = Waxbarasho xirfadeed oo dugsiga sare ka dib ah. Waxaa lala sameeyey shaqo-bixiyeyaasha.
type-folkhogskola = Iskuulka dadweynaha (folkhögskola)
type-folkhogskola-description = Dad kale ayaad wax la baranaysaa. Inta badan waxaa jira qol aad degganaan karto.
type-provning = Imtixaan keliya (prövning)
type-provning-description = Imtixaan ayaad gelaysaa, darajo (betyg) ayaadna helaysaa, adiga oo aan koorsada dhigan.
type-validering = Qiimaynta aqoonta (validering)
type-validering-description = Aqoontaada ayaa la qiimaynayaa, xataa haddii aadan haysan warqado caddaynaya.
type-gymnasium = Dugsiga sare (gymnasium)
type-gymnasium-description = Waxbarasho loogu talagalay adiga oo ka yar 20 sano.

## Kinds

kind-course = Koorso
kind-package = Xirmo koorsooyin xirfadeed (yrkespaket)
kind-programme = Barnaamij
kind-partial = Qayb koorso ka mid ah
kind-service = Adeeg
apprenticeship = Tababarte goob shaqo (lärling)
apprenticeship-text = Waqtiga intiisa badan goob shaqo ayaad joogtaa.
combination = Waxbarasho isku-dhafan (kombinationsutbildning)
combination-text = Xirfadda iyo Iswiidhishka isku mar ayaad baranaysaa.
orientation = Koorso hordhac ah (orienteringskurs)
orientation-text = Waad tijaabinaysaa ka hor intaadan wax dooran.

## Form and time of teaching

mode-classroom = Goobta oo la joogo
mode-distance = Waxbarasho fog (distans)
mode-blended = Qayb ahaan waxbarasho fog
mode-remote = Internetka, si toos ah
mode-flexible = Dabacsan
mode-workplace = Goob shaqo
mode-unknown = Qaabka lama sheegin
time-day = Maalintii
time-evening = Fiidkii
time-weekend = Sabtida iyo Axadda
onsite-meetings = { $count ->
    [0] Ma jiraan kulamo goobta ah
    [one] Hal kulan oo goobta ah
   *[other] { $count } kulan oo goobta ah
}
pace-percent = Boqolkiiba { $percent } ee waqtiga buuxa
pace-full = Waqti buuxa
pace-half = Nus waqti
percent = { $value }%

## Language

language-support-study-guidance = Caawimaad waxbarasho oo luqaddaada ah (studiehandledning)
language-support-sfi-combination = Waxaa lala qaadan karaa sfi
language-support-interpreter = Turjubaan
language-support-sign-language = Luqadda calaamadaha
swedish-none = Uma baahnid inaad Iswiidhish taqaanno
swedish-sfi-a = Sfi, koorsada A
swedish-sfi-b = Sfi, koorsada B
swedish-sfi-c = Sfi, koorsada C
swedish-sfi-d = Sfi, koorsada D
swedish-sva-grund = Iswiidhish luqad labaad ahaan, heerka aasaasiga ah
swedish-sva-1 = Iswiidhish luqad labaad ahaan, heerka 1
swedish-required = Shuruud: { $level }
swedish-recommended = Way fiican tahay inaad leedahay: { $level }

## Applying

need-bankid = BankID
need-grades = Darajooyin (betyg)
need-id-document = Aqoonsi (legitimation)
need-personal-letter = Warqad aad isku sharraxayso (personligt brev)
need-cv = CV
need-certificates = Caddaymo (intyg)
need-work-samples = Tusaalooyin shaqadaada ah (arbetsprover)
need-study-plan = Qorshe waxbarasho (studieplan)
needs = Waxa aad u baahan tahay
without-bankid = Haddii aadan BankID haysan
apply-reply = Goorta aad jawaabta helayso
answer-free = Haa, waad codsan kartaa
answer-home-decision = Haa, haddii degmadaadu (hemkommun) oggolaato
answer-special-reasons = Keliya haddii aad sababo gaar ah leedahay
answer-provider = Haa, iskuulka ayaa go’aaminaya cidda la qaadanayo
answer-ask-home = Weydii degmadaada (hemkommun)
apply-via-home-municipality = Codsiga waxaad u dirtaa degmadaada (hemkommun).
apply-via-provider = Waxaad ka codsataa cidda koorsada bixisa.
decides-home = Degmadaada (hemkommun) ayaa go’aaminaysa.
decides-course-municipality = Degmada koorsada leh ayaa go’aaminaysa.
decides-provider = Cidda koorsada bixisa ayaa go’aaminaysa.
apply = Codso
apply-by-email = Iimayl ku codso
apply-home-unknown = Meesha aad ka codsanayso waxay ku xiran tahay halka aad deggan tahay.
copy-for-application = Waxa aad u baahan tahay inaad codsiga ku qorto

## The state of an occasion

state = Codsiga
state-not-yet-open = Goor dambe ayuu furmayaa
state-open = Codsigu waa furan yahay
state-open-rolling = Codso markaad rabto
state-closing-soon = Dhowaan ayuu xirmayaa
state-late-open = Boosas ayaa haray, hadda codso
state-closed = Codsigu waa xiran yahay
state-running = Koorsadu way socotaa
state-past = Koorsadu way dhammaatay
state-cancelled = Waa la baajiyey
state-no-dates = Maalinta ugu dambaysa ee codsiga lama go’aamin
state-other-open = Waqti kale oo koorsada ah ayaa la codsan karaa
state-any-time = Markaad rabto
apply-button-by = Codso ugu dambayn { $date }
apply-button-rolling = Codso markaad rabto

## Headings of a course page

facts = Macluumaad
title-in-swedish = Magaca koorsada ee af-Iswiidhish
description = Ku saabsan koorsada
learn = Waxa aad baranayso
teaching = Sida waxbariddu u socoto
afterwards = Koorsada ka dib
prior-knowledge = Waxa fiican inaad hore u taqaanno
eligibility = Shuruudaha codsiga
selection = Haddii dad badan codsadaan
bring = Waxa aad soo qaadanayso
cost-free-teaching = Waxbariddu waa lacag la’aan.
cost-unknown = Weydii cidda koorsada bixisa inta ay ku kacayso.
student-aid = Taageerada waxbarashada (studiemedel)
student-aid-yes = Waxaad CSN ka codsan kartaa studiemedel.
student-aid-no = Koorsadan uma heli kartid studiemedel.
student-aid-unknown = Weydii CSN inaad heli karto studiemedel iyo in kale.
language-support = Caawimaadda luqadda
swedish-needed = Iswiidhishka loo baahan yahay
quality-marks = Calaamadaha tayada
codes = { $count ->
    [one] Koodhka koorsada
   *[other] Koodhadhka koorsada
}
provider = Cidda koorsada bixisa
contractor = Cidda waxbaridda fulisa
publisher = Cidda xogta bixisa
municipality = { $count ->
    [one] Degmada
   *[other] Degmooyinka
}
area = { $count ->
    [one] Qaybta
   *[other] Qaybaha
}
subject = { $count ->
    [one] Maaddada
   *[other] Maaddooyinka
}
occupation = { $count ->
    [one] Xirfadda
   *[other] Xirfadaha
}
seqf = Heerka SeQF
seqf-level = Heerka { $level } (8 heer ayaa jira)
sfi-tracks = Waddada { $tracks } (studieväg)
sfi-courses = Koorsada { $courses }
contact = Xiriirka
guidance = Talo iyo hagid
how-to-apply = Sida aad u codsanayso
appeal = Haddii lagu diido
films = Filimo
film-transcript = Waxa filimka lagu sheegay
source-page = Bogga koorsada u gaarka ah
updated = Xogta waxaa dib loo eegay { $date }
fact-missing = Xogtan ma jirto
similar-courses = Koorsooyin u eg
alike-courses = Isla koorsadan oo meelo kale lagu bixiyo
alike-more = Eeg koorsooyin dheeraad ah: { $list }

## Occasions

occasions = Goorma iyo halkee
occasions-current = Kuwa soo socda iyo kuwa hadda socda
occasions-past = Kuwii hore
no-occasions = Hadda koorsadan lama bixinayo.
service-any-time = Nala soo xiriir markaad rabto. Taariikho go’an ma jiraan.
start = Bilowga
last-application-day = Maalinta ugu dambaysa ee codsiga
pace = Xawaaraha waxbarashada (studietakt)
form = Qaabka
time = Waqtiga maalinta
place = Goobta
places = Tirada boosaska
places-count = { $count ->
    [one] Hal boos
   *[other] { $count } boos
}

## Sentences

starts-on = Waxay bilaabanaysaa { $date }.
ends-on = Waxay dhammaanaysaa { $date }.
rolling-start = Sannadka oo dhan goor kasta waad bilaabi kartaa.
start-not-decided = Bilowga lama go’aamin.
apply-by = Codso ugu dambayn { $date }.
apply-opens = Waxaad codsan kartaa laga bilaabo { $date }.
apply-opened = Waxaad codsan kartay laga bilaabo { $date }.
apply-rolling = Goor kasta waad codsan kartaa.
apply-dates-unknown = Weydii cidda koorsada bixisa goorta aad codsan karto.
late-places = Boosas ayaa haray. Waad codsan kartaa xataa maalinta ugu dambaysa ka dib.
applications-closed = Maalintii ugu dambaysay ee codsigu waxay ahayd { $date }.
given-in = Koorsada waxaa lagu bixiyaa { $place }.
done-on = Waxaad samaynaysaa { $date }.
done-in = Goobtu waa { $place }.
occasion-cancelled = Koorsadan markan waa la baajiyey.
occasion-past = Koorsadan markan way dhammaatay.
occasion-running = Koorsadu way bilaabatay.
course-cancelled = Koorsada waa la baajiyey.
course-past = Dhammaan waqtiyadii koorsadu way dhammaadeen, ama codsigu waa xiran yahay.
course-removed = Koorsadani mar dambe ma jirto.

## Facts as sentences

kind-package-text = Waxbarashadu waa dhowr koorso oo isku xiran.
kind-programme-text = Waxbarashadu waa barnaamij dhan.
kind-partial-text = Koorsadu waa qayb ka mid ah koorso ka dheer.
sfi-courses-text = { $count ->
    [one] Waa sfi koorsada { $courses }.
   *[other] Waa sfi koorsooyinka { $courses }.
}
sfi-tracks-text = { $count ->
    [one] Waxaa loogu talagalay adiga oo dhigta waddada { $tracks } (studieväg).
   *[other] Waxaa loogu talagalay adiga oo dhigta waddooyinka { $tracks } (studieväg).
}
length-vp = { $value ->
    [one] Waxay le’eg tahay { $value } dhibic (poäng).
   *[other] Waxay le’eg tahay { $value } dhibcood (poäng).
}
length-yhp = { $value ->
    [one] Waxay le’eg tahay { $value } dhibic (yrkeshögskolepoäng).
   *[other] Waxay le’eg tahay { $value } dhibcood (yrkeshögskolepoäng).
}
length-hp = { $value ->
    [one] Waxay le’eg tahay { $value } dhibic (högskolepoäng).
   *[other] Waxay le’eg tahay { $value } dhibcood (högskolepoäng).
}
length-hours = { $value ->
    [one] Waxay le’eg tahay { $value } saac.
   *[other] Waxay le’eg tahay { $value } saacadood.
}
length-weeks = { $value ->
    [one] Waxay le’eg tahay { $value } toddobaad.
   *[other] Waxay le’eg tahay { $value } toddobaad.
}
length-full-time = { $weeks ->
    [one] Taasi waxay u dhigantaa { $weeks } toddobaad oo waqti buuxa ah.
   *[other] Taasi waxay u dhigantaa { $weeks } toddobaad oo waqti buuxa ah.
}
leads-to = { $count ->
    [one] Waxbarashadu waxay kuu diyaarinaysaa xirfaddan: { $occupations }.
   *[other] Waxbarashadu waxay kuu diyaarinaysaa xirfadahan: { $occupations }.
}
about-occupations = { $count ->
    [one] Waxay ku saabsan tahay xirfaddan: { $occupations }.
   *[other] Waxay ku saabsan tahay xirfadahan: { $occupations }.
}
workplace-percent-text = Boqolkiiba { $percent } ee waqtiga goob shaqo ayaad joogtaa.
workplace-weeks-text = { $weeks ->
    [one] { $weeks } toddobaad ayaad goob shaqo joogtaa.
   *[other] { $weeks } toddobaad ayaad goob shaqo joogtaa.
}
started-on = Koorsadu waxay bilaabatay { $date }.
start-cancelled = Bilowgii { $date } waa la baajiyey.
last-start = Koorsadu markii ugu dambaysay waxay bilaabatay { $date }.
usually-starts = Koorsadu inta badan waxay bilaabataa { $months }.
earlier-start-closed = Maalintii ugu dambaysay ee lagu codsan karay bilowga { $date } waxay ahayd { $closes }.
classroom-in = Waxaad wax ku baranaysaa { $place }, adiga oo goobta jooga.
school-in = Iskuulku wuxuu ku yaal { $place }.
offered-by = Meesha aad ka helayso waa { $provider }.
ask-place = Goobta lama sheegin. Weydii cidda koorsada bixisa.
mode-classroom-text = Adiga oo goobta jooga ayaad wax baranaysaa.
mode-distance-text = Waa waxbarasho fog (distans).
mode-blended-text = Qayb waa waxbarasho fog (distans), qaybna goobta ayaad joogtaa.
mode-remote-text = Waxbaridda waxaa si toos ah loogu bixiyaa internetka.
mode-flexible-text = Si dabacsan ayaad wax u baranaysaa (flexibelt).
mode-workplace-text = Waxaad wax ku baranaysaa goob shaqo.
mode-unknown-text = Weydii haddii aad goobta joogayso ama ay tahay waxbarasho fog (distans).
mode-choice-text = Siyaabo kala duwan ayaad wax u baran kartaa: { $modes }.
times-text = { $times ->
    [day] Waxbariddu waa maalintii.
    [evening] Waxbariddu waa fiidkii.
    [weekend] Waxbariddu waa Sabtida iyo Axadda.
    [day-evening] Waxbariddu waa maalintii iyo fiidkii.
    [day-weekend] Waxbariddu waa maalintii, iyo Sabtida iyo Axadda.
    [evening-weekend] Waxbariddu waa fiidkii, iyo Sabtida iyo Axadda.
   *[all] Waxbariddu waa maalintii iyo fiidkii, iyo Sabtida iyo Axadda.
}
onsite-meetings-text = { $count ->
    [0] Uma baahnid inaad iskuulka timaaddo.
    [one] Iskuulka { $count } jeer ayaad imanaysaa.
   *[other] Iskuulka { $count } jeer ayaad imanaysaa.
}
pace-full-text = Waxaad wax baranaysaa waqti buuxa.
pace-half-text = Waxaad wax baranaysaa nus waqti.
pace-percent-text = Waxaad wax baranaysaa boqolkiiba { $percent } ee waqtiga buuxa.
pace-choice-text = Xawaaraha waad dooran kartaa: { $paces } ee waqtiga buuxa.
taught-in-swedish = Waxbariddu waa af-Iswiidhish.
taught-in = Luqadda wax lagu dhigo: { $language }.
know-swedish-none = Uma baahnid inaad Iswiidhish taqaanno.
know-swedish-required = Waa inaad Iswiidhish intan le’eg taqaanno: { $level }.
know-swedish-recommended = Way fiican tahay haddii aad Iswiidhish intan le’eg taqaanno: { $level }.
language-support-study-guidance-text = Waxaad heli kartaa caawimaad waxbarasho oo luqaddaada ah (studiehandledning).
language-support-sfi-combination-text = Isla waqtigaas sfi waad dhigan kartaa.
language-support-interpreter-text = Waxaad heli kartaa turjubaan.
language-support-sign-language-text = Waxaa jirta waxbarid luqadda calaamadaha ah.
costs-nothing = Waa lacag la’aan.
costs = Waxay ku kacaysaa { $amount } karoon.
costs-perhaps = Waxaa laga yaabaa inaad bixiso { $amount } karoon.
costs-beside = Waxbariddu waa lacag la’aan. Waxaa laga yaabaa inaad waxyaabo kale ka bixiso { $amount } karoon.
cost-in-swedish = Sidan ayaa kharashka loogu qoray af-Iswiidhish:
apply-at = Waxaad ka codsanaysaa { $address }.
apply-mail = Codsiga iimayl ahaan ayaad ugu diri kartaa { $address }.
apply-needs = Marka aad codsanayso waxaad u baahan tahay: { $needs }.
apply-without-bankid = Waad codsan kartaa adiga oo aan BankID haysan.
apply-ask-bankid = Haddii aadan BankID haysan, weydii sida kale ee aad u codsan karto.
ask-how = Weydii { $publisher } sida aad u codsanayso.
ask-still = Weydii { $publisher } haddii aad weli codsan karto.
ask-again = Weydii { $publisher } haddii koorsada mar kale la bixinayo.
ask-by-phone = Wac { $phone }.
ask-by-email = U qor { $address }.
ask-on-page = Wax dheeraad ah ka akhri { $address }.

## Swedish words

swedish-words = Ereyada Iswiidhishka ah ee aad la kulmi doonto
word-log-in = Ku gal BankID
word-last-day = Maalinta ugu dambaysa ee codsiga
word-counsellor = La-taliyaha waxbarashada iyo xirfadaha

## Lists

courses-count = { $count ->
    [0] Koorso ma jirto
    [one] Hal koorso
   *[other] { $count } koorso
}
courses-of = Koorsooyinka: { $name }
no-courses = Hadda koorsooyin halkan kuma jiraan.
page-of = Bogga { $page } ee { $total }
pages = Bogagga
page-number = Bogga { $page }
previous = Kii hore
next = Kan xiga
read-more = Wax dheeraad ah ka akhri: { $title }

## Translation

not-translated = Boggan lama turjumin. Qoraalku waa af-Iswiidhish.
not-translated-course = Qoraalka koorsada laftiisu waa af-Iswiidhish. Cinwaannada iyo macluumaadku waa luqaddaada.
partly-translated-course = Qayb ka mid ah qoraalka boggan waa af-Iswiidhish. Inta kale waa luqaddaada.
not-easy-course = Qoraalka koorsada laftiisu waa Iswiidhish caadi ah. Macluumaadka bogga dushiisa ku yaal waa Iswiidhish fudud.
partly-easy-course = Qayb ka mid ah qoraalka boggan waa Iswiidhish caadi ah.
not-easy = Qoraalka boggan waa Iswiidhish caadi ah.
machine-translated = Qoraalkan waxaa turjumay mashiin, khaladaadna way ku jiri karaan. Waxaa la raacayaa qoraalka af-Iswiidhishka ah.
show-in-swedish = Ku arag af-Iswiidhish

## Not found

not-found = Bogga lama helin
not-found-text = Waxaa laga yaabaa in cinwaanka si khaldan loo qoray, ama in bogga la saaray.
not-found-courses = Eeg dhammaan koorsooyinka
moved = Boggu wuu guuray
moved-text = Hadda wuxuu ku yaal cinwaan cusub.

## Pages of the default theme

counsellors-list = Hel la-taliye kuu dhow
footer-navigation = Wax dheeraad ah oo ku saabsan waxbarashada dadka waaweyn
on-this-page = Boggan waxaa ku yaal
courses = Koorsooyinka
at-a-glance = Si kooban
more-starts = { $count ->
    [one] Waxaa jira hal bilow oo kale. Eeg dhammaan bilowyada.
   *[other] Waxaa jira { $count } bilow oo kale. Eeg dhammaan bilowyada.
}
past-occasions = { $count ->
    [one] Hal mar oo hore
   *[other] { $count } mar oo hore
}
application = Codsiga
application-page = Halkan ka codso
apply-from-elsewhere = Degmo kale ma deggan tahay? Waxbarashada dadka waaweyn ee degmada aad deggan tahay weydii sida aad u codsanayso.
start-rolling = Markaad rabto
start-undecided = Lama go’aamin
place-unknown = Goobta lama sheegin
captions = Qoraalka hoose ee filimka
something-wrong = Wax khaldan ma ku jiraan halkan? Noo soo qor.
something-wrong-subject = Khalad ku jira liiska koorsooyinka: { $title }
start-how = Sida loo sameeyo
start-how-find = Hel koorso
start-how-find-text = Dooro nooc, degmo ama qayb. Way fiican tahay inaad dhowr koorso isbarbar dhigto.
start-how-read = Akhri xogta koorsada
start-how-read-text = Waxaa ku qoran goorta ay bilaabanayso, inta ay ku kacayso iyo waxa aad u baahan tahay inaad taqaanno.
start-how-apply = Waqtigeeda ku codso
start-how-apply-text = Bogga koorsada waxaa ku qoran maalinta ugu dambaysa ee codsiga iyo meesha aad codsiga u dirayso.

## Saved courses

saved = Koorsooyinka kaydsan
saved-intro = Koorsooyinku waxay ku kaydsan yihiin barnaamijkaaga internetka oo keliya. Cid kale ma arki karto.
saved-without-script = Boggani koorsooyinkaaga kaydsan wuu ku tusi karaa keliya marka JavaScript ka shidan tahay barnaamijkaaga internetka. JavaScript la’aan waxaad akhrin kartaa xogta dhammaan koorsooyinka, waadna daabici kartaa.
save = Kaydi
save-done = Kaydsan
save-full = { $most ->
    [one] Ugu badnaan { $most } koorso ayaad kaydin kartaa. Marka hore ka saar.
   *[other] Ugu badnaan { $most } koorso ayaad kaydin kartaa. Marka hore mid ka saar.
}
save-not-kept = Barnaamijkaaga internetku wax ma kaydin karo. Sidaas darteed koorsadu waxay ku jirtaa cinwaanka bogga, inta aad mareegtan ku jirto.
saved-not-kept = Barnaamijkaaga internetku koorsooyin ma kaydin karo. Waxay ku jiraan cinwaanka bogga oo keliya. Haddii aad rabto inaanay kaa lumin, koobiyeey xiriiriyaha hoos ku yaal.
saved-none = Wax koorso ah ma aadan kaydin. Koorso agteeda ka dooro “Kaydi”, markaas halkan ayay imanaysaa.
saved-sent = Liiskan aad arkayso wuxuu ka yimid xiriiriye. Kuma kaydsana barnaamijkaaga internetka.
saved-keep = Kaydso koorsooyinkan
saved-kept = Koorsooyinku waxay ku kaydsan yihiin barnaamijkaaga internetka.
saved-own = Eeg koorsooyinka aad adigu kaydsatay
saved-loading = Koorsooyinka waa la soo qaadayaa.
saved-failed = Koorsooyinka lama wada soo qaadi karin. Internet ma haysataa?
saved-retry = Isku day mar kale
saved-remove = Ka saar
saved-removed = Waad ka saartay: { $title }.
saved-undo = Ka noqo
saved-restored = { $title } mar kale ayay liiska ku jirtaa.
saved-compare = Isbarbar dhig
saved-compare-help = Laba ama saddex koorso agtooda ka dooro “Isbarbar dhig”. Markaas halkan ayaad ku arkaysaa iyaga oo isbarbar yaal.
saved-compare-ready = Isbarbardhiggu wuxuu ku yaal liiska hoostiisa.
saved-compare-show = Eeg isbarbardhigga
saved-compare-most = Ugu badnaan saddex koorso ayaad isbarbar dhigi kartaa. Marka hore mid calaamadda ka qaad.
compare-length = Inta ay le’eg tahay
compare-language = Luqadda
compare-cost = Kharashka
compare-page = Bogga koorsada
saved-heading = Magaca liiska
saved-heading-help = Waa la arkaa marka aad daabacdo iyo marka aad xiriiriyaha dirto. Qasab ma aha.
saved-send = Dir liiska
saved-send-text = Qofka xiriiriyaha furaa wuxuu arkaa isla koorsooyinkan.
saved-link = Xiriiriyaha liiska
saved-copy = Koobiyeey xiriiriyaha
saved-copied = Xiriiriyaha waa la koobiyeeyey.
saved-copy-yourself = Xiriiriyaha waa la calaamadeeyey. Adigu koobiyeey.
saved-mail = Iimayl ku dir
saved-print = Daabac
saved-printed = Waxaa la daabacay { $date }.
saved-part = Xogta koorsooyinka, qaybta { $part } ee { $total }
saved-part-text = Halkan ayuu barnaamijkaaga internetku ka soo qaadaa xogta koorsooyinkaaga kaydsan.
saved-part-moved = Koorsooyin cinwaan cusub leh

## Films and sign language

sign-language = Luqadda calaamadaha
swedish-sign-language = Luqadda calaamadaha ee Iswiidhishka
film-about = Filim: { $title }
film-language = Luqadda filimka
film-download = Soo deji filimka
film-no-video = Barnaamijkaaga internetku filimka ma tusi karo.
sign-page-title = Xog luqadda calaamadaha ah
sign-page-about = Filimo luqadda calaamadaha ah, koorsooyin leh luqadda calaamadaha iyo sida turjubaan loogula hadlo la-taliye.
sign-page-intro = Halkan waxaa ku yaal dhammaan filimada luqadda calaamadaha ah. Filim kasta waxaa la socda qoraal sheegaya isla wixii filimka ku jira.
sign-page-intro-none = Weli filimo luqadda calaamadaha ah halkan kuma jiraan. Laakiin waad heli kartaa xog luqadda calaamadaha ah.
sign-page-films-info = Filimo ku saabsan waxbarashada dadka waaweyn
sign-page-films-courses = Filimo ku saabsan koorsooyinka
sign-page-read = Akhri qoraalka: { $title }
sign-page-courses = Koorsooyin leh luqadda calaamadaha
sign-page-courses-text = Halkan waxaa ka jira caawimaad luqadda calaamadaha ah, ama waxbariddu waa luqadda calaamadaha.
sign-page-interpreter = La-taliye kula hadal luqadda calaamadaha
sign-page-interpreter-text = U qor waxbarashada dadka waaweyn oo sheeg inaad isticmaasho luqadda calaamadaha. Markaas waxaad wada go’aansan kartaan waqti uu turjubaan joogo.
sign-page-interpreter-order = Adiga laftaadu waxaad turjubaan ka dalban kartaa xarunta turjubaannada (tolkcentralen) ee gobolkaaga.
sign-page-write = U qor waxbarashada dadka waaweyn

## Accessibility statement

statement-title = Helitaanka fudud ee mareegta (tillgänglighet)
statement-about = Sida mareegtu sharciga u raacdo, waxa aan shaqaynayn iyo sida aad noogu sheegto.
statement-intro = { $actor } ayaa mas’uul ka ah mareegta { $site }. Waxaan rabnaa in qof walba isticmaali karo. Halkan waxaa ku qoran sida mareegtu u raacdo sharciga helitaanka adeegga dadweynaha ee dijitaalka ah (lagen om tillgänglighet till digital offentlig service), cilladaha aan ognahay iyo sida aad noogu sheegto kuwo kale.
statement-conformity = Sidee bay u fududahay in qof walba mareegta isticmaalo?
statement-conformity-full = Mareegtu si buuxda ayay sharciga u waafaqsan tahay. Wax cillado ah ma ogin.
statement-conformity-partial = Mareegtu qayb ahaan ayay sharciga u waafaqsan tahay. Cilladuhu hoos ayay ku qoran yihiin.
statement-conformity-none = Mareegtu sharciga ma waafaqsana. Cilladuhu hoos ayay ku qoran yihiin.
statement-standard = Shuruudaha sharcigu waxay u dhigmaan heerka AA ee tilmaamaha WCAG 2.1.
statement-help = Haddii aad wax isticmaali weydo
statement-help-text = Noo soo qor haddii ay jiraan wax aadan akhrin ama isticmaali karin. Noo sheeg sida aad u baahan tahay inaad xogta ku hesho, tusaale ahaan in laguu akhriyo, far waaweyn ama warqad.
statement-answer = { $days ->
    [one] Hal maalin gudaheed ayaa laguugu jawaabayaa.
   *[other] { $days } maalmood gudahood ayaa laguugu jawaabayaa.
}
statement-report = Noo sheeg cilladaha
statement-report-text = Ma aragtay wax aan shaqaynayn, mise waxaad u malaynaysaa inaanaan sharciga raacin? Cabashadaada ku qor foomka, si aan u ogaanno waxa aan saxayno.
statement-form = Noo sheeg cillad
statement-supervisor = Haddii aadan ku qancin jawaabtayada
statement-supervisor-text = Hay’ad dawladeed ayaa hubisa in sharciga la raaco. Cilladaha waad u sheegi kartaa.
statement-supervisor-link = U sheeg hay’adda kormeerka
statement-shortcomings = Waxyaabahan dad walba ma wada heli karo
statement-why = Sababta:
statement-no-shortcomings = Wax cillado ah ma ogin.
statement-exceptions = Waxyaabaha laga reebay sharciga (undantag)
statement-exceptions-text = Sharcigu (12 §) wuu oggol yahay in wax laga reebo marka ay culays aan macquul ahayn keenayso in la fududeeyo. Waxaan ka reebnay waxyaabahan:
statement-how = Sida aan mareegta u eegnay
statement-method-self = Annaga ayaa mareegta eegnay.
statement-method-third-party = Cid ka baxsan hay’addayada ayaa mareegta eegtay.
statement-assessed = Eegiddii ugu dambaysay waxaa la sameeyey { $date }.
statement-updated = Warbixintan waxaa markii ugu dambaysay la cusboonaysiiyey { $date }.

## The way with questions: for those who do not know what to look for

guide = I caawi inaan doorto
guide-intro = Ka jawaab dhowr su’aalood oo gaagaaban. Markaas waxaad arkaysaa koorsooyin kugu habboon. Su’aal waad ka boodi kartaa, jawaabtaadana waad beddeli kartaa.
guide-start = Hel caawimaad si aad koorso u doorato
guide-progress = { $most ->
    [one] Su’aasha { $number } ee { $most }.
   *[other] Su’aasha { $number }. Ugu badnaan waa { $most } su’aalood.
}
guide-examples = Tusaale ahaan:
guide-skip = Ka bood su’aasha
guide-skip-show = { $count ->
    [one] Ka bood su’aasha oo eeg koorsada
   *[other] Ka bood su’aasha oo eeg { $count } koorso
}
guide-skip-show-all = Ka bood su’aasha oo eeg dhammaan koorsooyinka
guide-back = Dib u noqo
guide-show = { $count ->
    [one] Hadda eeg koorsada
   *[other] Hadda eeg { $count } koorso
}
guide-show-all = Eeg dhammaan koorsooyinka
guide-chosen = Jawaabaha aad bixisay
guide-change = Beddel
guide-skipped = Su’aashan waad ka boodday.
guide-courses = { $count ->
    [one] Hal koorso ayaa ku habboon jawaabahaaga
   *[other] { $count } koorso ayaa ku habboon jawaabahaaga
}
guide-courses-text = Koorso kasta ka akhri goorta ay bilaabanayso iyo maalinta ugu dambaysa ee codsiga.
guide-first = { $count ->
    [one] Waxaad arkaysaa koorsada ugu horreysa. Inta kale waxay ku jiraan dhammaan koorsooyinka.
   *[other] Waxaad arkaysaa { $count } koorso ee ugu horreeya. Inta kale waxay ku jiraan dhammaan koorsooyinka.
}
guide-nothing = Ma weyday wax kugu habboon?
guide-nothing-text = Jawaab beddel. Ama la hadal la-taliye.
guide-unsure = Waa caadi haddii aadan garanayn. Ka bilow waxa aad xiisaynayso. Hadda waxba ma go’aaminaysid.
guide-unsure-counsellor = Waxaad sidoo kale la hadli kartaa la-taliyaha waxbarashada iyo xirfadaha. Waa lacag la’aan, waxaadna codsan kartaa turjubaan. Marka aad wacayso, uma baahnid inaad garanayso waxa aad rabto.
guide-restart = Mar kale ka bilow su’aasha koowaad

guide-question-goal = Maxaad rabtaa inaad samayso?
guide-question-goal-help = Dooro midka kuugu habboon.
guide-goal-svenska = Inaan Iswiidhish barto
guide-goal-svenska-help = Iswiidhishka soogalootiga (sfi) iyo Iswiidhish luqad labaad ahaan.
guide-goal-yrke = Inaan xirfad barto
guide-goal-yrke-help = Waxbarasho xirfadeed oo loogu talagalay adiga oo raba inaad shaqo heli karto.
guide-goal-skolamnen = Inaan barto maaddooyinka dugsiga
guide-goal-skolamnen-help = Maaddooyinka dugsiga hoose-dhexe iyo dugsiga sare, tusaale ahaan xisaab iyo Ingiriisi. Waxaa loogu talagalay adiga oo raba inaad waxbarashada sii wadato.
guide-goal-visa-vad-du-kan = Inaan muujiyo waxa aan hore u aqaan
guide-goal-visa-vad-du-kan-help = Aqoontaada ayaa la qiimaynayaa (validering), ama imtixaan (prövning) ayaad gelaysaa si aad darajo (betyg) u hesho.
guide-goal-prova-pa = Inaan wax tijaabiyo
guide-goal-prova-pa-help = Iskuulka dadweynaha (folkhögskola) iyo koorsooyin gaagaaban oo aad tijaabinayso ka hor intaadan wax dooran.
guide-goal-anpassad = Inaan dhigto waxbarasho la waafajiyey (anpassad utbildning)
guide-goal-anpassad-help = Waxaa loogu talagalay adiga oo qaba naafonimo dhanka garaadka ah.
guide-goal-unsure = Weli ma garanayo
guide-goal-unsure-help = Ka bilow waxa aad jeceshahay.

guide-question-work = Shaqo noocee ah ayaad rabtaa?
guide-question-work-help = Dooro qayb.
guide-question-interest = Maxaad xiisaynaysaa?
guide-question-interest-help = Dooro qayb aad u malaynayso inay xiiso leedahay.
guide-question-swedish = Iswiidhishka ilaa intee ayaad ka gaartay?
guide-question-swedish-help = Haddii aadan hubin, ka bood su’aasha. Iskuulka ayaa kaa caawinaya inaad hesho koorsada saxda ah.
guide-swedish-nyborjare = Hadda ayaan Iswiidhishka bilaabayaa
guide-swedish-sfi-b = Waxaan rabaa inaan dhigto sfi koorsada B
guide-swedish-sfi-c = Waxaan rabaa inaan dhigto sfi koorsada C
guide-swedish-sfi-d = Waxaan rabaa inaan dhigto sfi koorsada D
guide-swedish-efter-sfi = Sfi waan dhammeeyey
guide-swedish-med-yrke = Waxaan rabaa inaan isla waqtigaas xirfad barto
guide-question-level = Heerkee ayaad rabtaa inaad wax ka barato?
guide-question-level-help = Haddii aadan hubin, ka bood su’aasha.
guide-question-subject = Maaddadee ayaad rabtaa inaad barato?
guide-question-subject-help = Dooro maaddo.
guide-question-service = Maxaad u baahan tahay?
guide-question-service-help = La-taliye ayaad weydiin kartaa waxa kugu habboon.
guide-question-where = Halkee ayaad rabtaa inaad wax ku barato?
guide-question-where-help = Dooro degmo. Ama dooro waxbarasho fog (distans) haddii aad rabto inaad guriga wax ku barato.
guide-where-distance = Waxbarasho fog (distans), guriga
guide-question-how = Sidee ayaad rabtaa inaad wax u barato?
guide-question-how-help = Dooro waxa adiga kuugu muhiimsan.
guide-how-dagtid = Maalintii
guide-how-kvall-helg = Fiidkii, ama Sabtida iyo Axadda
guide-how-heltid = Waqti buuxa
guide-how-deltid = Waqti aan buuxin, si aan waqti ugu helo waxyaabo kale
guide-question-when = Goorma ayaad rabtaa inaad bilowdo?
guide-question-when-help = Koorsooyinka liiska ku jira taariikho ayay leeyihiin.
guide-when-any-time = Goor kasta
guide-when-spring = Janaayo ilaa Juun { $year }
guide-when-autumn = Luulyo ilaa Diseembar { $year }

## Calendar and subscriptions

calendar = Kalandar
calendar-intro = Halkan waxaa ku qoran maalmaha ugu dambeeya ee codsiga iyo maalmaha koorsooyinku bilaabanayaan. Waxaad arkaysaa hal sano oo soo socota.
calendar-months = Bilaha
calendar-none = Hadda ma jiraan taariikho la tusi karo.
calendar-past = Dhammaan taariikhaha boggan ku qoran way dhaafeen.
add-to-calendar = Ku dar kalandarkaaga
subscribe = Si joogto ah u hel taariikhaha iyo koorsooyinka
subscribe-text = Koobiyeey xiriiriye oo geli kalandarka ama akhriyaha wararka (nyhetsläsare) ee telefoonkaaga ama kombuyuutarkaaga. Markaas halkaas ayaad ku helaysaa taariikhaha cusub iyo koorsooyinka cusub.
subscribe-calendar = Kalandarkaaga: { $name }
subscribe-news = Koorsooyinka cusub iyo kuwa la beddelay: { $name }
event-last-day = Maalinta ugu dambaysa ee codsiga: { $title }
event-start = Bilowga: { $title }
event-cancelled = Waa la baajiyey: { $title }
event-apply = Halkan waxaa ku qoran sida aad u codsanayso: { $address }
event-more = Xog dheeraad ah oo ku saabsan koorsada: { $address }

## Printed pages

print-open = Si aad bogga ugu furto telefoonka, kamarada ku toosi koodhka ama qor cinwaanka.
print-day = Sidan buu boggu ahaa { $date }.

## Who may apply, and how

access = Ma codsan kartaa?
access-anywhere = Meel kasta oo aad deggan tahay
access-these = Waxaad deggan tahay { $municipalities }
access-area = Waxaad deggan tahay degmo kale oo iskaashiga ku jirta
access-elsewhere = Waxaad deggan tahay meel kale
access-more = Yaa xaggee ka codsan kara?
home-label = Waxaan degganahay
home-none = Dooro degmo
home-other = Degmo kale
home-elsewhere = degmooyin kale
home-question = Ma codsan kartaa? Sheeg halka aad deggan tahay.
apply-go-to = U gudub { $school }
home-remember = Xusuusnow halka aan degganahay
home-privacy = Doorashadaadu waxay ku jirtaa barnaamijkaaga internetka oo keliya. Annagu ma aragno.
home-not-kept = Barnaamijkaaga internetku wax ma kaydin karo. Doorashadaadu way jirtaa inta aad mareegtan ku jirto.
apply-needs-home = Waxa aad u baahan tahay waxay ku xiran yihiin meesha aad ka codsanayso. Halkaas weydii.
apply-step-send = Dir codsiga
apply-step-ask = Weydii haddii aad su’aal qabto
apply-step-after = Waxa intaas ka dib dhacaya
apply-find-home = Hel degmadaada iyo sida aad halkaas uga codsanayso
apply-ask-school = Ma qabtaa su’aal koorsada ku saabsan? Weydii { $school }.
apply-ask-application = Ma qabtaa su’aal ku saabsan codsiga? Weydii { $school }.
apply-ask-counsellor = La-taliye ayaa kaa caawin kara inaad koorso doorato iyo inaad codsato.
apply-wait = Go’aanka waxaad helaysaa marka waqtiga codsigu dhammaado. Goorta uu imanayo weydii cidda aad codsiga u dirto.
copy = Koobiyeey
copied = Waa la koobiyeeyey

## How to apply

apply-title = Sida aad u codsanayso
apply-about = Yaa codsan kara koorsooyinkee, xaggee ayaad codsiga u diraysaa, maxaase intaas ka dib dhacaya?
apply-who = Yaa xaggee ka codsan kara?
apply-agreement = Degmooyinku waxay ku heshiiyeen sidan: { $agreement }.
apply-agreement-not-now = Heshiisku hadda ma shaqaynayo.
apply-agreement-from = Wuxuu shaqaynayaa laga bilaabo { $date }.
apply-agreement-until = Wuxuu shaqaynayaa ilaa { $date }, maalintaasna way ku jirtaa.
apply-agreement-read = Akhri heshiiska
apply-table = Ma codsan kartaa, xaggee ayaad ka codsanaysaa, yaase go’aaminaya?
apply-own = Koorsadu waxay ka jirtaa degmadaada
apply-area = Koorsadu waxay ka jirtaa degmo kale oo iskaashiga ku jirta
apply-elsewhere-column = Degmadaadu iskaashiga kuma jirto
apply-for = Dadka deggan { $municipalities }:
apply-words = Wax badan oo ku saabsan jawaabaha
apply-where = Halkan ka codso
apply-where-text = Haddii ay tahay inaad codsiga u dirto degmada aad deggan tahay, halkan ka codso.
apply-ask-home = Weydii waxbarashada dadka waaweyn ee { $municipality }.
apply-where-unknown = Degmadaadu miyaanay halkan ku jirin? Wac degmada aad deggan tahay oo weydii waxbarashada dadka waaweyn (vuxenutbildning).
apply-how-check = Eeg haddii aad codsan karto
apply-how-check-text = Waxay ku qoran tahay bogga koorsada iyo shaxda hoose.
apply-how-prepare = Diyaari waxa aad u baahan tahay
apply-how-prepare-text = Inta badan waxaad u baahan tahay darajooyin (betyg) iyo BankID. Haddii aadan BankID haysan, cidda aad codsiga u dirto weydii waxa aad samayn karto.
apply-how-send = Codsiga waqtigiisa ku dir
apply-how-send-text = Maalinta ugu dambaysa way ku jirtaa, ilaa saacadda 23:59. Meesha aad codsiga u dirayso waxay ku xiran tahay halka aad deggan tahay.
apply-how-wait = Sug go’aanka
apply-how-wait-text = Waxaa laguu sheegayaa inaad boos heshay iyo in kale. Haddii lagu diido, go’aanka waxaa ku qoran haddii aad racfaan qaadan karto iyo sida aad u samaynayso.

## The search page

search-about = Ka raadi dhammaan koorsooyinka: qor maaddo, xirfad ama magaalo, ka dibna dooro tusaale ahaan degmo, waqti iyo qaab.
search-help = Tusaale ahaan maaddo, xirfad, magaalo ama koodhka koorsada. Luqaddaada ayaad wax ku qori kartaa.
search-live = Koorsooyinka la helay isla markiiba way isbeddelaan marka aad wax qorto ama wax doorato.
search-without-script = Ereyo waxaad wax ku raadin kartaa keliya marka JavaScript ka shidan tahay barnaamijkaaga internetka. Taas beddelkeeda, halkan waxaa ku yaal dhammaan koorsooyinka oo liisas ku qoran.
search-skip = U gudub koorsooyinka
search-found-for = { $count ->
    [0] Koorso looma helin “{ $query }”
    [one] Hal koorso ayaa loo helay “{ $query }”
   *[other] { $count } koorso ayaa loo helay “{ $query }”
}
search-past = { $count ->
    [one] Lama muujinayo { $count } koorso oo dhammaatay.
   *[other] Lama muujinayo { $count } koorso oo dhammaatay.
}
search-past-show = Eeg sidoo kale koorsooyinka dhammaaday
search-filters = Shaandhee
search-filters-close = Xir
search-chosen = Shaandhooyinka aad dooratay
search-remove = Ka saar shaandhada: { $filter }
search-clear = Ka saar dhammaan shaandhooyinka
search-sort = Sida loo kala horreeyo
search-sort-match = Kuwa ugu habboon marka hore
search-sort-title = Magaca koorsada
search-more = { $count ->
    [one] Eeg hal koorso oo kale
   *[other] Eeg { $count } koorso oo kale
}
search-group-more = Eeg kuwo ka badan: { $group }
search-group-less = Eeg kuwo ka yar: { $group }
search-within = Sidoo kale meelaha u dhow
search-within-none = Degmada oo keliya
search-within-km = { $km ->
    [one] Ilaa { $km } kiiloomitir
   *[other] Ilaa { $km } kiiloomitir
}
search-free = Keliya koorsooyinka aan si xor ah u codsan karo
search-matched = Waxay ku habboon tahay waxa aad raadisay: { $names }
search-anything = “{ $query }” kuma jiro erey la raadin karo. Sidaas darteed laguma darin.
search-in-texts = Ma jiro koorso la yiraahdo “{ $query }”. Waxaa lagu xusay sharraxaadda koorsada oo keliya.
search-dropped = { $count ->
    [one] Ma jirto koorso wax walba ku wada habboon. Sidaas darteed ereygan laguma darin: { $words }.
   *[other] Ma jirto koorso wax walba ku wada habboon. Sidaas darteed ereyadan laguma darin: { $words }.
}
search-unknown = Qaybtan xiriiriyaha ma naqaanno, sidaas darteed laguma darin: { $parts }.
search-none = Ma jirto koorso ku habboon waxa aad raadisay.
search-none-try = Sidan isku day
search-did-you-mean = Ma waxaad ula jeedday { $query }?
search-without-filter = { $count ->
    [one] Ka saar “{ $filter }”: hal koorso
   *[other] Ka saar “{ $filter }”: { $count } koorso
}
search-without-filters = { $count ->
    [one] Ka saar dhammaan shaandhooyinka: hal koorso
   *[other] Ka saar dhammaan shaandhooyinka: { $count } koorso
}
search-nearby = { $count ->
    [one] Ka raadi meelaha u dhow { $place }: hal koorso
   *[other] Ka raadi meelaha u dhow { $place }: { $count } koorso
}
search-none-words = Qor ereyo ka yar, ama erey kale oo isla macnahaas leh.
search-none-mail = Noo sheeg ereyga aan waxba loo helin
search-none-mail-why = Markaas raadinta waan hagaajin karnaa. Ma aragno waxa dadku raadiyaan.
search-mail-subject = Erey aan waxba loo helin: { $query }
search-mail-body = Waxaan raadiyey “{ $query }”, waxbana ma helin. Waxaan raadinayey:
search-failed = Raadintu hadda ma shaqaynayso
search-error-missing = Koorsooyinka lama soo qaadi karin. Internet ma haysataa?
search-error-corrupt = Xogta koorsooyinku ma wada iman. Isku day mar kale.
search-error-newer = Koorsooyinku way isbeddeleen tan iyo markii bogga la furay. Bogga mar kale soo fur.
search-error-lists = Koorsooyinka waxaad sidoo kale ka heli kartaa liisaska:
search-csv = Soo deji shax ahaan (CSV)
search-town = Magaalada
search-suggestions = Soo jeedinno
search-suggestions-count = { $count ->
    [0] Soo jeedin ma jirto
    [one] Hal soo jeedin
   *[other] { $count } soo jeedin
}

## Linking to a search

link-title = Samee xiriiriye furaya raadin
link-about = Sida aad u samaynayso xiriiriye muujiya keliya koorsooyinka aad rabto inaad muujiso.
link-copy = Bogga “Raadi” wax ka raadi oo shaandhooyin ka dooro, ka dibna koobiyeey xiriiriyaha. Sidoo kale adigu waad qori kartaa xiriiriyaha.
link-address = Cinwaanku sidan ayuu ku bilaabmaa:
link-rule-first = Qor ? ka hor furaha koowaad iyo & ka hor furayaasha kale.
link-rule-several = Haddii aad isla fure u qorto dhowr qiime, dhexdooda qor hakad (,). Markaas waxaa ku filan in mid ka mid ahi ku habboonaado.
link-rule-together = Haddii aad qorto dhowr fure, waa in wax walba ku wada habboonaadaan isla hal waqti oo koorsada ah.
link-rule-languages = Furayaasha iyo qiimayaashu waa isku mid luqad kasta. Luqadaha aan Iswiidhishka ahayn, luqadda ayaa cinwaanka marka hore lagu qoraa:
link-rule-unknown = Waxa aan boggu aqoon raadinta laguma daro. Boggu wuu kuu sheegayaa waxa ay yihiin.
link-rule-private = Degmadaada (hemkommun) iyo koorsooyinka kaydsan waxay cinwaanka kaga qoran yihiin # ka dib. Mareegna looma diro.
link-examples = Tusaalooyin
link-keys = Furayaasha iyo qiimayaasha
link-values = Qiimayaasha
link-key-q = Ereyada la raadinayo
link-key-within = Inta kiiloomitir ee loo jiro degmada. Sidoo kale qor furaha kommun.
link-key-sort = Sida koorsooyinka loo kala horreeyo
link-key-page = Bogga liiska
link-key-home = Degmadaada (hemkommun), # ka dib
link-key-free = Keliya waxa si xor ah loo codsan karo, # ka dib. Sidoo kale qor degmadaada (hemkommun).
link-late = Boosas ayaa haray maalinta ugu dambaysa ka dib
link-all = Sidoo kale koorsooyinka dhammaaday

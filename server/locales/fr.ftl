## Every page
site-name = Vicini
skip-to-results = Aller aux résultats
skip-to-content = Aller au contenu
navigation = Menu principal
navigation-search = Chercher
navigation-coverage = Couverture
navigation-embed = Pour votre site
navigation-about = À propos
languages = Langue
synthetic-notice = Fiches inventées, faites pour mesurer la vitesse. Personne ne peut être aidé ici.
footer-statement = Chaque fiche indique sa source et sa date. Ce qu’on ignore reste vide : cela ne veut pas dire « non ».
footer-data-of = Données du { $date }.
footer-sources = Sources et licences
footer-privacy = Vie privée

## Search
search-heading = Qui aide les réfugiés en Italie, près de vous
search-lead = Aide juridique, cours d’italien, santé, compagnie. Gratuit, sans compte.
search-title-words = { $words } : qui aide les réfugiés en Italie
search-title-near = Qui aide les réfugiés près de { $place }
search-description = Associations qui travaillent avec les réfugiés en Italie : cherchez par besoin, langue et lieu, au plus près.
search-words = De quoi avez-vous besoin ?
search-words-hint = Dans votre langue : avocat, cours d’italien, médecin
search-where = Où ?
search-where-hint = Une ville en Italie : Torino, Lecce
search-radius = Jusqu’où
search-radius-any = Toute distance
search-radius-up-to = Jusqu’à { $kilometres } km
search-submit = Chercher
search-near-me = Près de moi
filters-heading = Filtres
filters-selected = { $count ->
    [one] { $count } choisi
   *[other] { $count } choisis
  }
filters-apply = Appliquer les filtres
facet-service = Ce qu’ils font
facet-target = Pour qui
facet-language = Langue parlée
facet-led-by = Qui la dirige
facet-type = Type d’organisation
facet-programme = Programme
facet-evidence = Fiabilité de la source
facet-region = Région
facet-province = Province
facet-comune = Commune
facet-verified = Vérifiée par une personne
facet-has = Ce qu’on sait
facet-open = Horaires d’ouverture
open-any = À tout moment
open-now = Ouvert maintenant
open-known = On sait peu des horaires : { $known } lieux sur { $total } les indiquent.
verified-any = À tout moment, ou jamais
verified-months = { $months ->
    [one] Ce dernier mois
   *[other] Ces { $months } derniers mois
  }
has-website = Site web
has-phone = Téléphone
has-email = E-mail
has-opening-hours = Horaires
has-position = Point sur la carte

## Results
results-count = { $count ->
    [one] { $count } lieu trouvé
   *[other] { $count } lieux trouvés
  }
results-near = du plus proche de { $place } au plus loin
results-near-position = du plus proche de vous au plus loin
results-page = Résultats
results-without-position = { $count ->
    [one] { $count } autre correspond, mais n’a pas de point sur la carte : impossible de dire s’il est dans la zone.
   *[other] { $count } autres correspondent, mais n’ont pas de point sur la carte : impossible de dire s’ils sont dans la zone.
  }
results-without-position-show = Les afficher aussi
results-in-area = dans la zone de la carte
chips-label = Filtres actifs
chip-remove = Retirer : { $label }
chips-clear = Tout retirer
chip-words = « { $words } »
chip-area = Zone de la carte
chip-radius = jusqu’à { $kilometres } km
chip-verified = { $months ->
    [one] vérifiés ce dernier mois
   *[other] vérifiés ces { $months } derniers mois
  }
chip-place = { $kind } : { $place }
chip-open = ouvert maintenant
chip-open-at = ouvert : { $when }
corrected = Voici les résultats pour { $read } au lieu de { $typed }.
ignored = Ces mots ne disent pas quoi chercher : { $words }.
listed = { $before }, { $next }
matched-label = Pourquoi il est ici
matched-word = { $word } dans « { $field } »
matched-word-language = { $word } ({ $language }) dans « { $field } »
matched-name = Nom
matched-place = Lieu
matched-description = Avec leurs propres mots
sort-label = Ordre
sort-relevance = Plus pertinents
sort-distance = Plus proches
sort-name = Nom
sort-updated = Dernière modification
pagination = Pages
pagination-next = Page suivante
pagination-first = Revenir à la première page
where-unknown = Nous ne connaissons pas de commune italienne appelée « { $place } ». Voici les résultats pour toute l’Italie.
where-suggestions = Vouliez-vous dire :
where-several = Plusieurs communes s’appellent « { $place } ». Laquelle ?
empty-heading = Aucun lieu ne correspond à tout cela
widened = Aucun lieu ne correspond à tout ce que vous avez demandé. Nous avons laissé de côté : { $dropped }.
widened-open = les horaires
widened-verified = la vérification par une personne
widened-has = ce qui doit être connu
widened-radius = la distance
widened-bbox = la zone de la carte
widened-within = la zone indiquée
widened-filter = le filtre « { $facet } »
widened-place = le lieu { $name }
widened-words = { $count ->
    [one] le mot
   *[other] les mots
  } { $words }
widened-nearest = Voici ce qui s’en approche le plus, du plus proche au plus loin.
widened-closest = Voici ce qui s’en approche le plus.
widened-heading = D’autres lieux qui peuvent aider
empty-without = Sans { $label } :
empty-words = Essayez un seul mot simple, dans n’importe quelle langue.
empty-start-again = Recommencer

## A place
place-what = Ce qu’ils font
place-for-whom = Pour qui
place-languages = Langues parlées
place-languages-unknown = On ne sait pas. Demandez-leur : inconnu ne veut pas dire non.
place-services-unknown = On ne sait pas encore
place-where = Où
place-contact = Comment les joindre
place-contact-unknown = Aucun contact connu. Leur nom et leur commune peuvent aider à les trouver.
place-phone = Téléphone
place-email = E-mail
place-website = Site web
place-information = En savoir plus
place-open-in-maps = Ouvrir dans l’application de cartes
place-hours = Horaires
hours-open = Ouvert maintenant
hours-open-until = { $when ->
    [today] Ouvert maintenant, ferme à { $time }
    [tomorrow] Ouvert maintenant, ferme demain à { $time }
    [week] Ouvert maintenant, ferme { $day } à { $time }
   *[later] Ouvert maintenant, ferme le { $day }
  }
hours-closed = Fermé maintenant
hours-closed-until = { $when ->
    [today] Fermé maintenant, ouvre à { $time }
    [tomorrow] Fermé maintenant, ouvre demain à { $time }
    [week] Fermé maintenant, ouvre { $day } à { $time }
   *[later] Fermé maintenant, ouvre le { $day }
  }
hours-unclear = Ouvert ou fermé ? Les horaires ne le disent pas : demandez avant d’y aller.
hours-always = Toujours ouvert, jour et nuit
hours-week = Les sept prochains jours, jours fériés compris :
hours-day-closed = fermé
hours-day-whole = toute la journée
hours-ask-first = { $hours } (demandez avant)
hours-written = Tels que la source les écrit : { $hours }
hours-today = aujourd’hui
hours-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
  }
place-transport = Comment s’y rendre
place-accessibility = Accessibilité
place-kind = Type d’organisation
place-led-by = Qui la dirige
place-programmes = Programmes
place-other-names = Autres noms
place-about-them = Avec leurs mots
place-source = D’où vient cette fiche
place-source-name = Source
place-source-date = Date de la source
place-source-age = Âge de l’information
place-source-licence = Licence
licence-facts-only = faits tirés d’une page web publique (sans licence ouverte)
place-evidence = Ce que dit la source
place-evidence-level = Fiabilité
place-verified = Vérifiée par une personne
place-verified-never = Pas encore
place-changed = Dernière modification ici
place-others = { $count ->
    [one] { $count } autre lieu de cette organisation
   *[other] { $count } autres lieux de cette organisation
  }
place-others-all = Tout afficher ({ $count })
place-back = Retour à la recherche
place-nearby = D’autres à proximité
place-closed-temporarily = Fermé temporairement
place-description = { $name }, { $place } : ce qu’ils font, pour qui, comment les joindre et d’où nous le savons.
place-json = Cette fiche comme données (GeoJSON)
age-years = { $years ->
    [0] Moins d’un an
    [one] { $years } an
   *[other] { $years } ans
  }
age-warning = C’est ancien. Appelez ou écrivez avant d’y aller.
evidence-a = A : une activité documentée
evidence-b = B : le nom officiel le dit
evidence-c = C : seul le nom le laisse penser
precision-somewhere = quelque part à { $municipality }
precision-street-note = La rue est juste, le numéro n’est pas montré.
precision-hidden = Lieu non montré, pour la sécurité des personnes
precision-hidden-note = Le lieu exact n’est pas publié, pour protéger les personnes qui s’y rendent. Demandez par téléphone ou par une autre association.
precision-nowhere = Lieu inconnu
precision-nowhere-note = La source ne nomme aucune commune. Elle agit peut-être dans toute l’Italie.
source-line = { $source }, { $date }
not-verified-since = pas vérifié depuis : { $date }
not-verified = jamais vérifié par une personne
verified-on = vérifié : { $date }
visit-website = Site web
visit-call = Appeler
visit-write = Écrire
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = environ { $distance }

## Regions and their map
map-heading = Par région
map-label = Carte des régions d’Italie avec le nombre de lieux trouvés dans chacune
map-region = { $region } : { $count ->
    [0] aucun lieu
    [one] { $count } lieu
   *[other] { $count } lieux
  }
map-legend = Lieux trouvés
map-boundaries = Limites : ISTAT, Openpolis, CC BY 4.0
region-heading = Qui aide les réfugiés : { $region }
region-description = Associations qui travaillent avec les réfugiés, région { $region } : ce qu’elles font, où, et les chiffres de la région.
region-places = Lieux
region-services = Ce qui se fait ici
region-provinces = Par province
region-figures = Chiffres de la région
region-all = { $count ->
    [one] Voir le lieu et filtrer ({ $count })
   *[other] Voir les { $count } lieux et filtrer
  }
region-others = Autres régions
region-none = Aucune fiche publiée n’indique encore un lieu dans cette région.

## Coverage
coverage-heading = Où manque-t-il de l’aide ?
coverage-lead = Combien de lieux le registre connaît dans chaque zone, à côté du nombre de personnes qui y vivent.
coverage-warning = Ceci mesure le registre, pas le besoin : une zone avec peu de fiches peut avoir des aides que personne n’a encore inscrites.
coverage-description = Lieux des associations qui travaillent avec les réfugiés, par région et province d’Italie, à côté des chiffres de population.
coverage-by = Zones
coverage-by-region = Régions
coverage-by-province = Provinces
coverage-indicator = Comparer avec
coverage-service = Seulement celles qui offrent
coverage-all-services = Tout
coverage-show = Afficher
coverage-order = Ordre
coverage-order-gap = D’abord le moins de fiches par personne
coverage-order-name = Nom
coverage-order-entries = D’abord le plus de fiches
coverage-area = Zone
coverage-entries = Fiches
coverage-organizations = Organisations
coverage-rate = Fiches pour 1 000
coverage-unknown = pas de chiffre
coverage-map-label = Carte des zones, nuancée selon : { $measure }
coverage-map-entries = Fiches du registre dans chaque zone
coverage-class = de { $from } à { $to }
coverage-class-none = Pas de chiffre
coverage-download = Télécharger en CSV
coverage-total = Italie
coverage-table-caption = Fiches par zone, à côté de : { $indicator }
indicator-population = Habitants
indicator-foreign-residents = Habitants étrangers
indicator-reception = Personnes en accueil
indicator-protection-permits = Nouveaux permis de protection
indicator-unaccompanied-minors = Mineurs non accompagnés

## About
about-heading = À propos de Vicini
about-description = Ce qu’est Vicini, d’où viennent ses fiches, sous quelles licences, et ce qu’il sait de vous : rien.
about-what-heading = Ce que c’est
about-what = Vicini veut dire « voisins ». C’est une carte et une liste d’associations, de coopératives, de paroisses, de bureaux et de groupes qui travaillent avec les réfugiés en Italie, ou que les réfugiés dirigent eux-mêmes.
about-numbers = Il contient { $entries } lieux publiés de { $organizations } organisations.
about-how = Les fiches viennent de sources publiques. Chacune indique sa source, la date et sa fiabilité. Personne ne les a toutes appelées : vérifiez avant de vous déplacer.
about-unknown = Ce qu’on ignore reste vide. Une association dont on ne connaît pas les langues parle peut-être la vôtre.
about-safety-heading = Lieux à protéger
about-safety = Les hébergements, les services contre la traite et les violences et les services pour les personnes LGBTQI ne sont montrés que par commune, jamais avec une adresse, sauf si une personne en a décidé autrement avec eux.
about-sources-heading = Sources
about-sources = Les fiches de ce registre viennent de :
about-sources-entries = Fiches
about-sources-more = { $count ->
    [one] et { $count } autre source, nommée dans ses fiches
   *[other] et { $count } autres sources, chacune nommée dans ses fiches
  }
about-licence = Licence
about-reference-heading = Limites et chiffres
about-reference-boundaries = Communes, provinces et régions : ISTAT, par Openpolis et onData.
about-privacy-heading = Vie privée
about-privacy-cookies = Pas de cookies, pas de compte, pas de statistiques, rien d’autres entreprises.
about-privacy-position = « Près de moi » ne demande la position que si vous le touchez. Elle est arrondie à environ un kilomètre avant de quitter l’appareil et n’est pas conservée.
about-privacy-logs = Le journal du service ne contient ni votre adresse ni ce que vous avez cherché.
about-languages-heading = Langues de ces pages
about-languages-help = Vous connaissez bien une de ces langues ? Vous pouvez corriger les textes : chaque langue est un fichier dans le code libre de ce service.
about-language-reviewed = relue par { $reviewer }
about-language-machine = traduite par une machine, pas encore relue
about-data-heading = Pour les développeurs et les partenaires
about-data = Tout ce qui est montré ici peut être lu par des programmes et placé sur votre propre site.
about-data-api = Documentation de l’API

## For your website
embed-heading = Mettez-la sur votre site
embed-lead = Choisissez quoi montrer et copiez le code dans votre page. Gratuit, sans cookies et sans tiers.
embed-description = Une liste et une carte des associations qui travaillent avec les réfugiés pour votre site : choisissez, copiez, c’est fait.
embed-language = Langue
embed-theme = Couleurs
embed-theme-auto = Comme l’appareil du visiteur
embed-theme-light = Claires
embed-theme-dark = Sombres
embed-hide = Ne pas montrer
embed-hide-search = la recherche
embed-hide-filters = les filtres
embed-hide-map = la carte
embed-region-any = Toute l’Italie
embed-service-any = Tout
embed-make = Créer le code
embed-code = Le code à copier
embed-preview = Ouvrir un aperçu
embed-preview-heading = Aperçu
embed-frame-title = Associations qui travaillent avec les réfugiés en Italie
embed-powered = Page complète sur { $site }

## Errors
not-found-heading = Cette page n’existe pas
not-found-text = L’adresse est peut-être ancienne ou mal écrite. Une fiche a pu être retirée.
not-found-search = Aller à la recherche
bad-request-heading = L’adresse de cette page contient une erreur
bad-request-parameter = Dans { $parameter } :
bad-request-start-again = Chercher sans
unavailable-heading = Les fiches sont en préparation
unavailable-text = Revenez dans une minute.
error-heading = Quelque chose n’a pas marché de notre côté
error-text = Réessayez. Si cela se reproduit, prévenez la personne qui gère ce site.

## Dates
date-day = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }

## Words of the map and of the search as you type
script-show-map = Afficher la carte
script-hide-map = Masquer la carte
script-map-size = environ { $kilobytes } ko
script-sheet-larger = Agrandir la liste
script-sheet-smaller = Réduire la liste
script-search-this-area = Chercher dans cette zone
script-near-me = Près de moi
script-near-me-explain = Nous demandons à l’appareil où vous êtes, nous arrondissons à environ un kilomètre et ne gardons rien. Continuer ?
script-near-me-denied = L’appareil n’a pas donné de position. Écrivez plutôt le nom de votre commune.
script-loading = Chargement…
script-results-updated = Résultats : { $count }
script-cluster-label = { $count } lieux, zoomer
script-cluster-near = { $count } lieux autour de { $comune }, zoomer
script-places-here = Lieux ici : { $count }
script-somewhere-in = quelque part à { $comune }
script-close = Fermer
script-zoom-in = Zoomer
script-zoom-out = Dézoomer
script-gesture-control-scroll = Ctrl + molette pour zoomer sur la carte
script-gesture-command-scroll = ⌘ + molette pour zoomer sur la carte
script-gesture-two-fingers = Deux doigts pour déplacer la carte
script-reset-north = Nord en haut
script-pan-up = Vers le haut
script-pan-down = Vers le bas
script-pan-left = Vers la gauche
script-pan-right = Vers la droite
script-map-label = Carte des lieux trouvés
script-no-webgl = Cet appareil ne peut pas dessiner la carte. Tout est dans la liste.
script-attribution = Limites : ISTAT, Openpolis ; côtes : Natural Earth
script-load-failed = Le chargement a échoué. Vérifiez la connexion et réessayez.
script-copy = Copier
script-copied = Copié

## Offline
offline-heading = Sans internet
offline-lead = Gardez la liste sur cet appareil : elle marche alors sans internet et ne consomme pas de données.
offline-size = Environ { $kilobytes } ko. Seulement la liste et ces pages : rien sur vous.
offline-keep = Garder la liste sur cet appareil
offline-remove = La supprimer de cet appareil
offline-page-heading = Vous n’avez pas de connexion
offline-page-text = Cette page n’est pas sur votre appareil. La liste enregistrée, oui.
offline-page-list = Ouvrir la liste enregistrée
app-description = Qui aide les réfugiés en Italie, près de vous : une liste et une carte qui marchent sans internet.
script-offline-saving = Enregistrement…
script-offline-saved = Liste enregistrée sur cet appareil. Données du { $date }.
script-offline-removed = Liste supprimée de cet appareil.
script-offline-failed = L’enregistrement a échoué. Vérifiez la connexion et l’espace libre.
script-offline-note = Pas de connexion. Vous voyez la liste enregistrée, données du { $date } : quelque chose a pu changer depuis.
script-offline-updated = La liste enregistrée est à jour : { $date }.
script-offline-exact-position = Sans connexion, votre position reste sur l’appareil.
script-offline-where-unknown = { $place } n’est pas dans la liste enregistrée. Voici toute l’Italie.

## Near me
script-near-choose-on-map = Choisir un point sur la carte
script-near-choose-hint = Touchez la carte là où vous êtes. Échap pour arrêter.
script-near-this-point = Chercher près de ce point
walking-minutes = { $minutes ->
    [one] environ { $minutes } minute à pied
   *[other] environ { $minutes } minutes à pied
  }

## Filters
filter-value-none = { $value } : aucun lieu avec les autres filtres
filter-language-unknown = Langues inconnues
filter-language-unknown-show = { $count ->
    [one] Afficher aussi { $count } lieu dont on ne connaît pas les langues
   *[other] Afficher aussi les { $count } lieux dont on ne connaît pas les langues
  }
filter-language-unknown-hide = Masquer les lieux dont on ne connaît pas les langues
filter-language-explained = Presque aucune source n’indique les langues. Inconnu ne veut pas dire non : demandez-leur.

## A place: reach, share, print, report
place-actions = Ce que vous pouvez faire avec cette page
place-directions = Itinéraire dans l’application de cartes
place-on-foot = À pied
place-by-public-transport = En transports en commun
place-area-note = La zone colorée est toute la commune. Le lieu exact n’est pas montré.
place-picture = Carte : { $place }
place-share = Envoyer à quelqu’un
place-copy-link = Copier le lien
place-whatsapp = Envoyer par WhatsApp
place-qr = Afficher un code QR
place-qr-explained = Visez le code avec l’appareil photo d’un autre téléphone : cette page s’ouvre.
place-print = Imprimer cette page
place-report = Signaler une erreur
place-printed-from = De la page { $address }, { $date }
report-heading = Signaler une erreur sur { $name }
report-lead = Sans compte, sans nom. N’écrivez rien de privé sur vous ou sur d’autres personnes.
report-kind = Qu’est-ce qui est faux ?
report-kind-moved = Le lieu a déménagé, ou l’adresse est fausse
report-kind-closed = Ce lieu n’existe plus
report-kind-contact = Le téléphone, l’e-mail ou le site web est faux
report-kind-hours = Les horaires sont faux
report-kind-services = Ce qu’ils font est faux ou manque
report-kind-languages = Les langues parlées sont fausses ou manquent
report-kind-safety = Montrer ce lieu met des personnes en danger
report-kind-other = Autre chose
report-message = Que faut-il écrire ? (si vous le savez)
report-contact = Votre e-mail ou téléphone, seulement si vous voulez une réponse
report-send = Envoyer
report-thanks-heading = Merci
report-thanks = Une personne va regarder. Ce que vous avez écrit n’est gardé que pour cela.
report-incomplete = Choisissez ce qui est faux.
report-too-long = { $count ->
    [one] C’est trop long : { $count } lettre au maximum.
   *[other] C’est trop long : { $count } lettres au maximum.
  }
report-too-many = Nous avons reçu trop de messages. Réessayez dans une heure.

## The map
map-picture = Carte des lieux trouvés, en image

## About
about-privacy-offline = Seulement si vous le demandez, la liste est gardée sur votre appareil pour servir sans internet. Vous pouvez l’y supprimer à tout moment.
about-privacy-report = Quand vous signalez une erreur, nous recevons ce que vous avez écrit, et rien d’autre.
about-offline-heading = Utiliser sans internet
machine-translated-help = Traduit par une machine, pas encore relu. Aidez-nous :
machine-translated-help-link = ce que vous pouvez faire

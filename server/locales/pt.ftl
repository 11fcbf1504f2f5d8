## Every page
site-name = Vicini
skip-to-results = Ir para os resultados
skip-to-content = Ir para o conteúdo
navigation = Menu principal
navigation-search = Procurar
navigation-coverage = Cobertura
navigation-embed = Para o seu site
navigation-about = O que é
languages = Língua
synthetic-notice = Fichas inventadas, feitas para medir a velocidade. Aqui ninguém pode receber ajuda.
footer-statement = Cada ficha indica a sua fonte e a data. O que não se sabe fica vazio: não quer dizer «não».
footer-data-of = Dados de { $date }.
footer-sources = Fontes e licenças
footer-privacy = Privacidade

## Search
search-heading = Quem ajuda os refugiados na Itália, perto de si
search-lead = Ajuda jurídica, aulas de italiano, saúde, convívio. Grátis, sem criar conta.
search-title-words = { $words }: quem ajuda os refugiados na Itália
search-title-near = Quem ajuda os refugiados perto de { $place }
search-description = Associações que trabalham com refugiados na Itália: procure por necessidade, língua e lugar, primeiro as mais próximas.
search-words = De que precisa?
search-words-hint = Na sua língua: advogado, curso de italiano, médico
search-where = Onde?
search-where-hint = Uma cidade na Itália: Torino, Lecce
search-radius = A que distância
search-radius-any = Qualquer distância
search-radius-up-to = Até { $kilometres } km
search-submit = Procurar
search-near-me = Perto de mim
filters-heading = Filtros
filters-selected = { $count ->
    [one] { $count } escolhido
   *[other] { $count } escolhidos
  }
filters-apply = Aplicar os filtros
facet-service = O que fazem
facet-target = Para quem
facet-language = Língua falada
facet-led-by = Quem dirige
facet-type = Tipo de organização
facet-programme = Programa
facet-evidence = Quão segura é a fonte
facet-region = Região
facet-province = Província
facet-comune = Município
facet-verified = Verificado por uma pessoa
facet-has = O que se sabe
facet-open = Horário de abertura
open-any = A qualquer hora
open-now = Aberto agora
open-known = Sabe-se pouco dos horários: { $known } de { $total } locais indicam o horário.
verified-any = Em qualquer data, ou nunca
verified-months = { $months ->
    [one] No último mês
   *[other] Nos últimos { $months } meses
  }
has-website = Site
has-phone = Telefone
has-email = E-mail
has-opening-hours = Horário de abertura
has-position = Ponto no mapa

## Results
results-count = { $count ->
    [0] Nenhum local encontrado
    [one] { $count } local encontrado
   *[other] { $count } locais encontrados
  }
results-near = primeiro os mais próximos de { $place }
results-near-position = primeiro os mais próximos de si
results-page = Resultados
results-without-position = { $count ->
    [one] Há mais { $count } local que corresponde, mas não tem ponto no mapa: não sabemos se fica nesta zona.
   *[other] Há mais { $count } locais que correspondem, mas não têm ponto no mapa: não sabemos se ficam nesta zona.
  }
results-without-position-show = Mostrar também
results-in-area = na zona do mapa
chips-label = Filtros ativos
chip-remove = Remover: { $label }
chips-clear = Remover todos
chip-words = «{ $words }»
chip-area = Zona do mapa
chip-radius = até { $kilometres } km
chip-verified = { $months ->
    [one] verificados no último mês
   *[other] verificados nos últimos { $months } meses
  }
chip-place = { $kind }: { $place }
chip-open = aberto agora
chip-open-at = aberto: { $when }
corrected = Estes são os resultados para { $read } em vez de { $typed }.
ignored = Estas palavras não dizem o que procurar: { $words }.
listed = { $before }, { $next }
matched-label = Motivo
matched-word = { $word } em «{ $field }»
matched-word-language = { $word } ({ $language }) em «{ $field }»
matched-name = Nome
matched-place = Local
matched-description = Nas palavras deles
sort-label = Ordem
sort-relevance = Mais adequados
sort-distance = Mais próximos
sort-name = Nome
sort-updated = Última alteração
pagination = Páginas
pagination-next = Página seguinte
pagination-first = Voltar à primeira página
where-unknown = Não conhecemos nenhum município na Itália chamado «{ $place }». Estes são os resultados de toda a Itália.
where-suggestions = Talvez procure:
where-several = Há vários municípios chamados «{ $place }». Qual é?
empty-heading = Nenhum local corresponde a tudo isto
widened = Nenhum local corresponde a tudo o que pediu. Ficou de fora: { $dropped }.
widened-open = o horário
widened-verified = a verificação por uma pessoa
widened-has = as informações exigidas
widened-radius = a distância
widened-bbox = a zona do mapa
widened-within = a zona indicada
widened-filter = o filtro «{ $facet }»
widened-place = o lugar { $name }
widened-words = { $count ->
    [one] a palavra
   *[other] as palavras
  } { $words }
widened-nearest = Isto é o que mais se parece com o seu pedido, primeiro o mais próximo.
widened-closest = Isto é o que mais se parece com o seu pedido.
widened-heading = Outros locais que podem ajudar
empty-without = Sem { $label }:
empty-words = Tente uma só palavra simples, em qualquer língua.
empty-start-again = Começar de novo

## A place
place-what = O que fazem
place-for-whom = Para quem
place-languages = Línguas faladas
place-languages-unknown = Não se sabe. Pergunte: desconhecido não quer dizer não.
place-services-unknown = Ainda não se sabe
place-where = Onde
place-contact = Como falar com eles
place-contact-unknown = Não se conhece nenhum contacto. O nome e a cidade podem ajudar a encontrá-los.
place-phone = Telefone
place-email = E-mail
place-website = Site
place-information = Saber mais
place-open-in-maps = Abrir na aplicação de mapas
place-hours = Horário de abertura
hours-open = Aberto agora
hours-open-until = { $when ->
    [today] Aberto agora, fecha às { $time }
    [tomorrow] Aberto agora, fecha amanhã às { $time }
    [week] Aberto agora, fecha { $day } às { $time }
   *[later] Aberto agora, fecha em { $day }
  }
hours-closed = Fechado agora
hours-closed-until = { $when ->
    [today] Fechado agora, abre às { $time }
    [tomorrow] Fechado agora, abre amanhã às { $time }
    [week] Fechado agora, abre { $day } às { $time }
   *[later] Fechado agora, abre em { $day }
  }
hours-unclear = Aberto ou fechado? O horário não diz: pergunte antes de ir.
hours-always = Sempre aberto, dia e noite
hours-week = Os próximos sete dias, incluindo feriados:
hours-day-closed = fechado
hours-day-whole = todo o dia
hours-ask-first = { $hours } (pergunte antes)
hours-written = Como está escrito na fonte: { $hours }
hours-today = hoje
hours-weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
  }
place-transport = Como chegar
place-accessibility = Acessibilidade
place-kind = Tipo de organização
place-led-by = Quem dirige
place-programmes = Programas
place-other-names = Outros nomes
place-about-them = Nas palavras deles
place-source = De onde vem esta informação
place-source-name = Fonte
place-source-date = Data da fonte
place-source-age = Idade da informação
place-source-licence = Licença
licence-facts-only = dados de uma página web pública (sem licença aberta)
place-evidence = O que diz a fonte
place-evidence-level = Quão seguro é isso
place-verified = Verificado por uma pessoa
place-verified-never = Ainda não
place-changed = Última alteração aqui
place-others = { $count ->
    [one] Mais { $count } local desta organização
   *[other] Mais { $count } locais desta organização
  }
place-others-all = Mostrar todos ({ $count })
place-back = Voltar à pesquisa
place-nearby = Outros por perto
place-closed-temporarily = Fechado temporariamente
place-description = { $name }, { $place }: o que fazem, para quem, como falar com eles e de onde vem a informação.
place-json = Esta ficha em dados (GeoJSON)
age-years = { $years ->
    [0] Menos de um ano
    [one] { $years } ano
   *[other] { $years } anos
  }
age-warning = Esta informação é antiga. Ligue ou escreva antes de ir.
evidence-a = A: uma atividade documentada
evidence-b = B: é o que diz o nome oficial
evidence-c = C: só o nome o sugere
precision-somewhere = em algum lugar de { $municipality }
precision-street-note = A rua está certa, o número não é mostrado.
precision-hidden = Local não mostrado, para segurança das pessoas
precision-hidden-note = O local exato não é publicado, para proteger as pessoas que lá vão. Pergunte por telefone ou através de outra associação.
precision-nowhere = Local desconhecido
precision-nowhere-note = A fonte não indica nenhuma cidade. Pode trabalhar em qualquer parte da Itália.
source-line = { $source }, { $date }
not-verified-since = não verificado desde { $date }
not-verified = não verificado por uma pessoa
verified-on = verificado em { $date }
visit-website = Site
visit-call = Ligar
visit-write = Escrever
distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
about-distance = cerca de { $distance }

## Regions and their map
map-heading = Por região
map-label = Mapa das regiões da Itália com o número de locais encontrados em cada uma
map-region = { $region }: { $count ->
    [0] nenhum local
    [one] { $count } local
   *[other] { $count } locais
  }
map-legend = Locais encontrados
map-boundaries = Limites: ISTAT, Openpolis, CC BY 4.0
region-heading = Quem ajuda os refugiados: { $region }
region-description = Associações que trabalham com refugiados, região { $region }: o que fazem, onde, e os números da região.
region-places = Locais
region-services = O que se faz aqui
region-provinces = Por província
region-figures = Números da região
region-all = { $count ->
    [one] Ver o local e filtrar
   *[other] Ver os { $count } locais e filtrar
  }
region-others = Outras regiões
region-none = Ainda nenhuma ficha publicada indica um local nesta região.

## Coverage
coverage-heading = Onde falta ajuda?
coverage-lead = Quantos locais estão na nossa lista em cada zona, e quantas pessoas vivem lá.
coverage-warning = Isto mede a lista, não a necessidade: uma zona com poucas fichas pode ter ajuda que ainda ninguém pôs na lista.
coverage-description = Locais de associações que trabalham com refugiados, por região e província da Itália, ao lado dos números das pessoas que lá vivem.
coverage-by = Zonas
coverage-by-region = Regiões
coverage-by-province = Províncias
coverage-indicator = Comparar com
coverage-service = Só quem oferece
coverage-all-services = Qualquer coisa
coverage-show = Mostrar
coverage-order = Ordem
coverage-order-gap = Primeiro menos fichas por pessoa
coverage-order-name = Nome
coverage-order-entries = Primeiro mais fichas
coverage-area = Zona
coverage-entries = Fichas
coverage-organizations = Organizações
coverage-rate = Fichas por 1000
coverage-unknown = sem números
coverage-map-label = Mapa das zonas, com cores segundo: { $measure }
coverage-map-entries = Fichas da lista em cada zona
coverage-class = de { $from } a { $to }
coverage-class-none = Sem números
coverage-download = Descarregar em CSV
coverage-total = Itália
coverage-table-caption = Fichas por zona, ao lado de: { $indicator }
indicator-population = Residentes
indicator-foreign-residents = Residentes estrangeiros
indicator-reception = Pessoas em centros de acolhimento
indicator-protection-permits = Novas autorizações por proteção
indicator-unaccompanied-minors = Menores não acompanhados

## About
about-heading = O que é o Vicini
about-description = O que é o Vicini, de onde vêm as fichas, com que licenças, e o que sabe de quem o usa: nada.
about-what-heading = O que é isto
about-what = Vicini quer dizer «vizinhos». É um mapa e uma lista de associações, cooperativas, paróquias, serviços e grupos que trabalham com refugiados na Itália, ou que os próprios refugiados dirigem.
about-numbers = Contém { $entries } locais publicados de { $organizations } organizações.
about-how = As fichas vêm de fontes públicas. Cada uma indica a fonte, a data e quão segura é. Ninguém telefonou a todos: confirme antes de ir.
about-unknown = O que não se sabe fica vazio. Uma associação sem línguas indicadas pode muito bem falar a sua.
about-safety-heading = Locais que precisam de proteção
about-safety = Os abrigos, os serviços contra o tráfico de pessoas e a violência e os serviços para pessoas LGBTQI aparecem só com o município, nunca com o endereço, a não ser que uma pessoa tenha decidido outra coisa com eles.
about-sources-heading = Fontes
about-sources = As fichas desta lista vêm de:
about-sources-entries = Fichas
about-sources-more = { $count ->
    [one] e mais { $count } fonte, indicada nas suas fichas
   *[other] e mais { $count } fontes, cada uma indicada nas suas fichas
  }
about-licence = Licença
about-reference-heading = Limites e números
about-reference-boundaries = Municípios, províncias e regiões: ISTAT, através de Openpolis e onData.
about-privacy-heading = Privacidade
about-privacy-cookies = Sem cookies, sem conta, sem estatísticas, nada de outras empresas.
about-privacy-position = «Perto de mim» só pergunta quando toca no botão. A sua posição é arredondada a cerca de 1 km antes de sair do aparelho, e não é guardada.
about-privacy-logs = O registo técnico do serviço não contém nem o seu endereço nem o que procurou.
about-languages-heading = Línguas destas páginas
about-languages-help = Conhece bem uma destas línguas? Pode corrigir os textos: cada língua é um ficheiro no código livre deste serviço.
about-language-reviewed = verificada por { $reviewer }
about-language-machine = traduzida por máquina, ainda não verificada
about-data-heading = Para programadores e parceiros
about-data = Tudo o que se vê aqui pode ser lido por programas e posto no seu próprio site.
about-data-api = Documentação da API

## For your website
embed-heading = Ponha no seu site
embed-lead = Escolha o que mostrar e copie o código para a sua página. Grátis, sem cookies e sem terceiros.
embed-description = Uma lista e um mapa de associações que trabalham com refugiados, para o seu site: escolha, copie e já está.
embed-language = Língua
embed-theme = Cores
embed-theme-auto = Como o aparelho de quem visita
embed-theme-light = Claras
embed-theme-dark = Escuras
embed-hide = Não mostrar
embed-hide-search = a pesquisa
embed-hide-filters = os filtros
embed-hide-map = o mapa
embed-region-any = Toda a Itália
embed-service-any = Tudo
embed-make = Criar o código
embed-code = O código para copiar
embed-preview = Ver como fica
embed-preview-heading = Como fica
embed-frame-title = Associações que trabalham com refugiados na Itália
embed-powered = Página completa em { $site }

## Errors
not-found-heading = Esta página não existe
not-found-text = O endereço pode ser antigo ou estar mal escrito. A ficha pode ter sido retirada.
not-found-search = Ir para a pesquisa
bad-request-heading = O endereço desta página tem um erro
bad-request-parameter = Em { $parameter }:
bad-request-start-again = Procurar sem isso
unavailable-heading = Estamos a preparar as fichas
unavailable-text = Volte daqui a um minuto.
error-heading = Houve um problema do nosso lado
error-text = Tente de novo. Se voltar a acontecer, avise quem gere este site.

## Dates
date-day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
  } de { $year }
date-month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
  } de { $year }

## Words of the map and of the search as you type
script-show-map = Mostrar o mapa
script-hide-map = Esconder o mapa
script-map-size = cerca de { $kilobytes } kB
script-sheet-larger = Aumentar a lista
script-sheet-smaller = Diminuir a lista
script-search-this-area = Procurar nesta zona
script-near-me = Perto de mim
script-near-me-explain = Perguntamos ao seu aparelho onde está, arredondamos a cerca de 1 km e não guardamos nada. Continuar?
script-near-me-denied = O aparelho não deu a posição. Escreva o nome da sua cidade.
script-loading = A carregar…
script-results-updated = Resultados: { $count }
script-cluster-label = { $count } locais, aproximar
script-cluster-near = { $count } locais perto de { $comune }, aproximar
script-places-here = Locais aqui: { $count }
script-somewhere-in = em algum lugar de { $comune }
script-close = Fechar
script-zoom-in = Aproximar
script-zoom-out = Afastar
script-gesture-control-scroll = Ctrl + roda para aproximar o mapa
script-gesture-command-scroll = ⌘ + roda para aproximar o mapa
script-gesture-two-fingers = Dois dedos para mover o mapa
script-reset-north = Norte para cima
script-pan-up = Mover para cima
script-pan-down = Mover para baixo
script-pan-left = Mover para a esquerda
script-pan-right = Mover para a direita
script-map-label = Mapa dos locais encontrados
script-no-webgl = Este aparelho não consegue mostrar o mapa. Na lista está tudo.
script-attribution = Limites: ISTAT, Openpolis; costas: Natural Earth
script-load-failed = Não foi possível carregar. Verifique a internet e tente de novo.
script-copy = Copiar
script-copied = Copiado

## Offline
offline-heading = Sem internet
offline-lead = Guarde a lista neste aparelho: assim funciona sem internet e não gasta dados.
offline-size = Cerca de { $kilobytes } kB. Só a lista e estas páginas: nenhum dado pessoal.
offline-keep = Guardar a lista neste aparelho
offline-remove = Apagar deste aparelho
offline-page-heading = Está sem internet
offline-page-text = Esta página não está no seu aparelho. A lista guardada está.
offline-page-list = Abrir a lista guardada
app-description = Quem ajuda os refugiados na Itália, perto de si: uma lista e um mapa que funcionam sem internet.
script-offline-saving = A guardar…
script-offline-saved = Guardado neste aparelho. Dados de { $date }.
script-offline-removed = Apagado deste aparelho.
script-offline-failed = Não foi possível guardar. Verifique a internet e o espaço livre.
script-offline-note = Sem internet. Esta é a lista guardada de { $date }: alguma coisa pode ter mudado.
script-offline-updated = A lista guardada está atualizada: { $date }.
script-offline-exact-position = Sem internet, a sua posição fica só no aparelho.
script-offline-where-unknown = { $place } não está na lista guardada. Aqui está toda a Itália.

## Near me
script-near-choose-on-map = Escolher um ponto no mapa
script-near-choose-hint = Toque no mapa, no ponto onde está. Esc para sair.
script-near-this-point = Procurar perto deste ponto
walking-minutes = { $minutes ->
    [one] cerca de 1 minuto a pé
   *[other] cerca de { $minutes } minutos a pé
  }

## Filters
filter-value-none = { $value }: nenhum local com os outros filtros
filter-language-unknown = Línguas não indicadas
filter-language-unknown-show = { $count ->
    [one] Mostrar também { $count } local sem línguas indicadas
   *[other] Mostrar também { $count } locais sem línguas indicadas
  }
filter-language-unknown-hide = Esconder os locais sem línguas indicadas
filter-language-explained = Quase nenhuma fonte indica as línguas. Desconhecido não quer dizer não: pergunte.

## A place: reach, share, print, report
place-actions = O que pode fazer com esta página
place-directions = Caminho na aplicação de mapas
place-on-foot = A pé
place-by-public-transport = De transporte público
place-area-note = A zona sombreada é o município inteiro. O local exato não é mostrado.
place-picture = Mapa: { $place }
place-share = Enviar a alguém
place-copy-link = Copiar o link
place-whatsapp = Enviar pelo WhatsApp
place-qr = Mostrar um código QR
place-qr-explained = Aponte a câmara de outro telefone para o código: abre esta página.
place-print = Imprimir esta página
place-report = Avisar de um erro
place-printed-from = De { $address }, { $date }
report-heading = Avisar de um erro: { $name }
report-lead = Não é preciso conta nem nome. Não escreva nada privado, seu ou de outras pessoas.
report-kind = O que está errado?
report-kind-moved = Mudou de lugar, ou o endereço está errado
report-kind-closed = Já não existe
report-kind-contact = O telefone, o e-mail ou o site está errado
report-kind-hours = O horário está errado
report-kind-services = Os serviços estão errados ou faltam
report-kind-languages = As línguas faladas estão erradas ou faltam
report-kind-safety = Mostrar este local põe pessoas em perigo
report-kind-other = Outra coisa
report-message = Qual é a informação certa? (se souber)
report-contact = O seu e-mail ou telefone, só se quiser resposta
report-send = Enviar
report-thanks-heading = Obrigado
report-thanks = Uma pessoa vai ver o seu aviso. O que escreveu é guardado só para isso.
report-incomplete = Escolha o que está errado.
report-too-long = { $count ->
    [one] O texto é muito longo: no máximo { $count } letra.
   *[other] O texto é muito longo: no máximo { $count } letras.
  }
report-too-many = Chegaram muitos avisos ao mesmo tempo. Tente de novo daqui a uma hora.

## The map
map-picture = Mapa dos locais encontrados, em imagem

## About
about-privacy-offline = Só se pedir, a lista fica guardada no seu aparelho, para usar sem internet. Pode apagá-la aí quando quiser.
about-privacy-report = Um aviso de erro contém o que nele escreveu, e mais nada.
about-offline-heading = Usar sem internet
machine-translated-help = Traduzido por máquina, ainda não verificado. Ajude-nos:
machine-translated-help-link = o que pode fazer

## Every page
site-name = Vicini
skip-to-results = 跳到结果
skip-to-content = 跳到正文
navigation = 主菜单
navigation-search = 搜索
navigation-coverage = 覆盖情况
navigation-embed = 放到您的网站
navigation-about = 关于
languages = 语言
synthetic-notice = 这些是为测试速度编造的内容，在这里得不到帮助。
footer-statement = 每条信息都写明来源和日期。不知道的就空着：空着不等于“没有”。
footer-data-of = 信息截至 { $date }。
footer-sources = 来源和许可
footer-privacy = 隐私

## Search
search-heading = 在意大利，您附近谁在帮助难民
search-lead = 法律咨询、意大利语课、看病、陪伴。免费，不用注册。
search-title-words = { $words }：意大利谁在帮助难民
search-title-near = { $place } 附近谁在帮助难民
search-description = 意大利帮助难民的组织：按需要、语言和地点查找，最近的排在前面。
search-words = 您需要什么？
search-words-hint = 用您的语言写：律师、意大利语课、医生
search-where = 在哪里？
search-where-hint = 意大利的城市：Torino、Lecce
search-radius = 多远
search-radius-any = 距离不限
search-radius-up-to = { $kilometres } 公里以内
search-submit = 搜索
search-near-me = 我附近
filters-heading = 筛选
filters-selected = 已选 { $count } 项
filters-apply = 应用筛选
facet-service = 提供什么帮助
facet-target = 帮助谁
facet-language = 会说的语言
facet-led-by = 由谁领导
facet-type = 组织类型
facet-programme = 项目
facet-evidence = 来源的可靠程度
facet-region = 大区
facet-province = 省
facet-comune = 市镇
facet-verified = 有人核实过
facet-has = 已知的信息
facet-open = 开放时间
open-any = 任何时间
open-now = 现在开放
open-known = 开放时间知道得很少：{ $total } 个地点中只有 { $known } 个写明。
verified-any = 任何时间，或从未
verified-months = 最近 { $months } 个月
has-website = 网站
has-phone = 电话
has-email = 电子邮箱
has-opening-hours = 开放时间
has-position = 地图上的位置

## Results
results-count = 找到 { $count } 个地点
results-near = 离 { $place } 最近的在前
results-near-position = 离您最近的在前
results-page = 结果
results-without-position = 还有 { $count } 个地点符合，但地图上没有位置，不知道是否在这个区域。
results-without-position-show = 也显示这些地点
results-in-area = 在地图区域内
chips-label = 正在使用的筛选
chip-remove = 去掉：{ $label }
chips-clear = 全部去掉
chip-words = “{ $words }”
chip-area = 地图区域
chip-radius = { $kilometres } 公里以内
chip-verified = 最近 { $months } 个月核实过
chip-place = { $kind }：{ $place }
chip-open = 现在开放
chip-open-at = 开放：{ $when }
corrected = 显示的是“{ $read }”的结果，不是“{ $typed }”。
ignored = 从这些词看不出要找什么：{ $words }。
listed = { $before }、{ $next }
matched-label = 为什么出现在这里
matched-word = “{ $field }”里有：{ $word }
matched-word-language = “{ $field }”里有：{ $word }（{ $language }）
matched-name = 名称
matched-place = 地点
matched-description = 自我介绍
sort-label = 排序
sort-relevance = 最符合
sort-distance = 最近
sort-name = 名称
sort-updated = 最近更新
pagination = 页
pagination-next = 下一页
pagination-first = 回到第一页
where-unknown = 我们在意大利没有找到叫“{ $place }”的市镇。下面是全意大利的结果。
where-suggestions = 您要找的是不是：
where-several = 有几个地方都叫“{ $place }”。您要找哪一个？
empty-heading = 没有完全符合的地点
widened = 没有地点符合您的全部要求。我们去掉了：{ $dropped }。
widened-open = 开放时间
widened-verified = 有人核实过
widened-has = 需要知道的信息
widened-radius = 距离
widened-bbox = 地图区域
widened-within = 指定的区域
widened-filter = 筛选“{ $facet }”
widened-place = 地点 { $name }
widened-words = { $count ->
   *[other] 词语
  } { $words }
widened-nearest = 下面是最接近的结果，最近的在前。
widened-closest = 下面是最接近的结果。
widened-heading = 其他可能有帮助的地点
empty-without = 去掉 { $label } 后：
empty-words = 换一个更简单的词试试，什么语言都可以。
empty-start-again = 重新开始

## A place
place-what = 提供什么帮助
place-for-whom = 帮助谁
place-languages = 会说的语言
place-languages-unknown = 不知道。请问他们：不知道不等于没有。
place-services-unknown = 还不知道
place-where = 在哪里
place-contact = 怎么联系
place-contact-unknown = 没有联系方式。可以用名称和城市去找他们。
place-phone = 电话
place-email = 电子邮箱
place-website = 网站
place-information = 更多介绍
place-open-in-maps = 在地图应用中打开
place-hours = 开放时间
hours-open = 现在开放
hours-open-until = { $when ->
    [today] 现在开放，今天 { $time } 关闭
    [tomorrow] 现在开放，明天 { $time } 关闭
    [week] 现在开放，{ $day } { $time } 关闭
   *[later] 现在开放，{ $day } 关闭
  }
hours-closed = 现在不开放
hours-closed-until = { $when ->
    [today] 现在不开放，今天 { $time } 开放
    [tomorrow] 现在不开放，明天 { $time } 开放
    [week] 现在不开放，{ $day } { $time } 开放
   *[later] 现在不开放，{ $day } 开放
  }
hours-unclear = 现在开放吗？从开放时间看不出来：去之前请先问一下。
hours-always = 24 小时全天开放
hours-week = 接下来七天，包括节假日：
hours-day-closed = 不开放
hours-day-whole = 全天
hours-ask-first = { $hours }（请先询问）
hours-written = 来源的原文：{ $hours }
hours-today = 今天
hours-weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
  }
place-transport = 怎么去
place-accessibility = 无障碍设施
place-kind = 组织类型
place-led-by = 由谁领导
place-programmes = 项目
place-other-names = 其他名称
place-about-them = 自我介绍
place-source = 信息从哪里来
place-source-name = 来源
place-source-date = 来源日期
place-source-age = 信息已有多久
place-source-licence = 许可
licence-facts-only = 来自公开网页的事实（没有开放许可）
place-evidence = 来源怎么说
place-evidence-level = 可靠程度
place-verified = 有人核实过
place-verified-never = 还没有
place-changed = 这里最近一次更新
place-others = 这个组织还有 { $count } 个地点
place-others-all = 显示全部 { $count } 个
place-back = 回到搜索
place-nearby = 附近的其他地点
place-closed-temporarily = 暂时关闭
place-description = { $name }，{ $place }：提供什么帮助、帮助谁、怎么联系、信息从哪里来。
place-json = 这条信息的数据（GeoJSON）
age-years = { $years ->
    [0] 不到一年
   *[other] { $years } 年
  }
age-warning = 信息比较旧。去之前请先打电话或写信问一下。
evidence-a = A：有活动记录
evidence-b = B：正式名称中写明
evidence-c = C：只是从名称推测
precision-somewhere = 在 { $municipality }，具体位置不明
precision-street-note = 街道是对的，门牌号没有显示。
precision-hidden = 为了人身安全，不显示位置
precision-hidden-note = 为了保护去那里的人，不公开准确位置。请打电话询问，或请其他组织帮忙联系。
precision-nowhere = 地点不明
precision-nowhere-note = 来源没有写明城市。可能在意大利各地都提供帮助。
source-line = { $source }，{ $date }
not-verified-since = { $date } 之后没有再核实
not-verified = 没有人核实过
verified-on = { $date } 核实过
visit-website = 网站
visit-call = 打电话
visit-write = 写邮件
distance-metres = { $metres } 米
distance-kilometres = { $kilometres } 公里
about-distance = 大约 { $distance }

## Regions and their map
map-heading = 按大区查看
map-label = 意大利大区地图，显示每个大区找到的地点数量
map-region = { $region }：{ $count ->
    [0] 没有地点
   *[other] { $count } 个地点
  }
map-legend = 找到的地点
map-boundaries = 边界：ISTAT、Openpolis、CC BY 4.0
region-heading = { $region }：谁在帮助难民
region-description = { $region } 大区帮助难民的组织：提供什么帮助、在哪里，以及大区的数据。
region-places = 地点
region-services = 这里有什么帮助
region-provinces = 按省查看
region-figures = 大区数据
region-all = 查看并筛选全部 { $count } 个地点
region-others = 其他大区
region-none = 这个大区还没有公布的地点。

## Coverage
coverage-heading = 哪里还有空白？
coverage-lead = 每个地区名录里有多少个地点，当地住着多少人。
coverage-warning = 这里统计的是名录，不是需要：信息少的地区也可能有帮助，只是还没有人录入。
coverage-description = 意大利各大区、各省帮助难民的组织的地点，以及当地人口数据。
coverage-by = 地区
coverage-by-region = 大区
coverage-by-province = 省
coverage-indicator = 对比
coverage-service = 只看提供
coverage-all-services = 任何帮助
coverage-show = 显示
coverage-order = 排序
coverage-order-gap = 人均信息最少的在前
coverage-order-name = 名称
coverage-order-entries = 信息最多的在前
coverage-area = 地区
coverage-entries = 信息条数
coverage-organizations = 组织
coverage-rate = 每 1000 人的条数
coverage-unknown = 没有数据
coverage-map-label = 地区地图，颜色深浅表示：{ $measure }
coverage-map-entries = 名录中各地区的信息条数
coverage-class = { $from } 到 { $to }
coverage-class-none = 没有数据
coverage-download = 下载 CSV
coverage-total = 意大利
coverage-table-caption = 各地区的信息条数，对比：{ $indicator }
indicator-population = 居民
indicator-foreign-residents = 外国居民
indicator-reception = 住在接待中心的人
indicator-protection-permits = 新发的保护居留
indicator-unaccompanied-minors = 无人陪伴的未成年人

## About
about-heading = 关于 Vicini
about-description = Vicini 是什么，信息从哪里来，用什么许可，知道您什么：什么都不知道。
about-what-heading = 这是什么
about-what = Vicini 是意大利语，意思是“邻居”。这里有一张地图和一份名单，列出在意大利帮助难民的协会、合作社、教堂、办事处和团体，也有难民自己领导的组织。
about-numbers = 共公布 { $organizations } 个组织的 { $entries } 个地点。
about-how = 信息来自公开来源。每条都写明来源、日期和可靠程度。我们没有给每一家都打过电话：出发前请先确认。
about-unknown = 不知道的就空着。一个组织没有写明语言，也很可能会说您的语言。
about-safety-heading = 需要保护的地点
about-safety = 庇护所、帮助人口贩运和暴力受害者的服务、帮助 LGBTQI 人群的服务，只显示市镇，从不显示地址，除非有人和他们商量后另作决定。
about-sources-heading = 来源
about-sources = 这份名录的信息来自：
about-sources-entries = 信息条数
about-sources-more = 还有 { $count } 个来源，在各条信息中写明
about-licence = 许可
about-reference-heading = 边界和数据
about-reference-boundaries = 市镇、省和大区：ISTAT，经由 Openpolis 和 onData。
about-privacy-heading = 隐私
about-privacy-cookies = 没有 cookie，不用注册，不做统计，没有其他公司的内容。
about-privacy-position = 只有您点“我附近”时才会询问位置。位置在离开设备前会先模糊到大约一公里，而且不会保存。
about-privacy-logs = 本服务的日志里没有您的地址，也没有您搜索的内容。
about-languages-heading = 网页的语言
about-languages-help = 您熟悉其中一种语言吗？您可以改正文字：每种语言都是本服务自由源代码中的一个文件。
about-language-reviewed = 由 { $reviewer } 检查
about-language-machine = 机器翻译，还没有检查
about-data-heading = 给开发者和合作伙伴
about-data = 这里显示的内容都可以由程序读取，也可以放到您自己的网站上。
about-data-api = API 文档

## For your website
embed-heading = 放到您的网站上
embed-lead = 选择要显示的内容，把代码复制到您的网页。免费，没有 cookie，没有第三方。
embed-description = 把帮助难民的组织名单和地图放到您的网站：选择、复制，就好了。
embed-language = 语言
embed-theme = 颜色
embed-theme-auto = 跟随访问者的设备
embed-theme-light = 浅色
embed-theme-dark = 深色
embed-hide = 不显示
embed-hide-search = 搜索框
embed-hide-filters = 筛选
embed-hide-map = 地图
embed-region-any = 全意大利
embed-service-any = 全部
embed-make = 生成代码
embed-code = 要复制的代码
embed-preview = 打开预览
embed-preview-heading = 预览
embed-frame-title = 意大利帮助难民的组织
embed-powered = 完整页面：{ $site }

## Errors
not-found-heading = 没有这个页面
not-found-text = 网址可能是旧的，或者写错了。这条信息也可能已经撤下。
not-found-search = 去搜索
bad-request-heading = 这个页面的网址有错误
bad-request-parameter = 参数 { $parameter }：
bad-request-start-again = 去掉它再搜索
unavailable-heading = 信息正在准备中
unavailable-text = 请过一分钟再来。
error-heading = 我们这边出了问题
error-text = 请再试一次。如果还是这样，请告诉网站的管理者。

## Dates
date-day = { $year }年{ $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
  }{ $day }日
date-month = { $year }年{ $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
  }

## Words of the map and of the search as you type
script-show-map = 显示地图
script-hide-map = 隐藏地图
script-map-size = 大约 { $kilobytes } kB
script-sheet-larger = 放大列表
script-sheet-smaller = 缩小列表
script-search-this-area = 搜索这个区域
script-near-me = 我附近
script-near-me-explain = 我们会向您的设备询问您的位置，模糊到大约一公里，什么都不保存。继续吗？
script-near-me-denied = 您的设备没有提供位置。请写您所在城市的名称。
script-loading = 正在加载…
script-results-updated = 结果：{ $count }
script-cluster-label = { $count } 个地点，点击放大
script-cluster-near = { $comune } 附近 { $count } 个地点，点击放大
script-places-here = 这里的地点：{ $count }
script-somewhere-in = 在 { $comune }，具体位置不明
script-close = 关闭
script-zoom-in = 放大
script-zoom-out = 缩小
script-gesture-control-scroll = 按住 Ctrl 并滚动来缩放地图
script-gesture-command-scroll = 按住 ⌘ 并滚动来缩放地图
script-gesture-two-fingers = 用两根手指移动地图
script-reset-north = 北方朝上
script-pan-up = 向上
script-pan-down = 向下
script-pan-left = 向左
script-pan-right = 向右
script-map-label = 找到的地点的地图
script-no-webgl = 这个设备无法显示地图。列表里有全部内容。
script-attribution = 边界：ISTAT、Openpolis；海岸线：Natural Earth
script-load-failed = 加载失败。请检查网络，再试一次。
script-copy = 复制
script-copied = 已复制

## Offline
offline-heading = 没有网络时
offline-lead = 把名单保存在这个设备上：没有网络也能用，不费流量。
offline-size = 大约 { $kilobytes } kB。只有名单和这些网页，没有您的任何信息。
offline-keep = 把名单保存在这个设备上
offline-remove = 从这个设备删除
offline-page-heading = 您没有网络
offline-page-text = 这个页面没有保存在您的设备上。保存的名单可以看。
offline-page-list = 打开保存的名单
app-description = 在意大利，您附近谁在帮助难民：没有网络也能用的名单和地图。
script-offline-saving = 正在保存…
script-offline-saved = 已保存在这个设备上。信息截至 { $date }。
script-offline-removed = 已从这个设备删除。
script-offline-failed = 保存失败。请检查网络和剩余空间。
script-offline-note = 没有网络。您看到的是 { $date } 保存的名单：之后可能有变化。
script-offline-updated = 保存的名单已更新：{ $date }。
script-offline-exact-position = 没有网络时，您的位置只留在设备上。
script-offline-where-unknown = 保存的列表里没有“{ $place }”。下面是全意大利。

## Near me
script-near-choose-on-map = 在地图上选一个点
script-near-choose-hint = 在地图上点您所在的地方。按 Esc 取消。
script-near-this-point = 搜索这个点附近
walking-minutes = 步行大约 { $minutes } 分钟

## Filters
filter-value-none = { $value }：和其他筛选一起用时没有地点
filter-language-unknown = 语言不明
filter-language-unknown-show = 也显示语言不明的 { $count } 个地点
filter-language-unknown-hide = 隐藏语言不明的地点
filter-language-explained = 几乎没有来源写明语言。不知道不等于没有：请问他们。

## A place: reach, share, print, report
place-actions = 这个页面可以做什么
place-directions = 在地图应用中看路线
place-on-foot = 步行
place-by-public-transport = 坐公共交通
place-area-note = 有颜色的区域是整个市镇。不显示准确位置。
place-picture = 地图：{ $place }
place-share = 发给朋友
place-copy-link = 复制链接
place-whatsapp = 用 WhatsApp 发送
place-qr = 显示二维码（QR）
place-qr-explained = 用另一部手机的相机对准它，就会打开这个页面。
place-print = 打印这个页面
place-report = 报告错误
place-printed-from = 来自 { $address }，{ $date }
report-heading = 报告错误：{ $name }
report-lead = 不用注册，不用写名字。请不要写自己或别人的私事。
report-kind = 哪里不对？
report-kind-moved = 已经搬走，或地址不对
report-kind-closed = 已经不存在了
report-kind-contact = 电话、电子邮箱或网站不对
report-kind-hours = 开放时间不对
report-kind-services = 提供的帮助写错了或没有写
report-kind-languages = 会说的语言写错了或没有写
report-kind-safety = 公开它会让人有危险
report-kind-other = 其他问题
report-message = 正确的应该是什么？（如果您知道）
report-contact = 您的电子邮箱或电话（想要回复才填）
report-send = 发送
report-thanks-heading = 谢谢您
report-thanks = 会有人查看。您写的内容只用于这件事。
report-incomplete = 请选择哪里不对。
report-too-long = 太长了：最多 { $count } 个字。
report-too-many = 收到的报告太多了。请一小时后再试。

## The map
map-picture = 找到的地点的地图（图片）

## About
about-privacy-offline = 只有您要求时，名单才会保存在您的设备上，供没有网络时使用。您随时可以在那里删除。
about-privacy-report = 错误报告里只有您写的内容，没有别的。
about-offline-heading = 没有网络时使用
machine-translated-help = 机器翻译，还没有检查。请帮助我们：
machine-translated-help-link = 您可以做什么

//! When is a synthetic location open?

/// Days of a week in the syntax of OpenStreetMap.
const DAYS: [&str; 6] = ["Mo-Fr", "Mo-Sa", "Mo,We,Fr", "Tu,Th", "Mo-Th", "Sa"];

/// Times of a day.
const TIMES: [&str; 6] =
    ["09:00-13:00", "09:00-17:00", "09:00-12:30,15:00-18:30", "10:00-19:00", "14:30-18:00", "08:30-12:30"];

/// Hours that the days and times above do not make: always, past midnight, but on holidays, by the week of the month.
const OTHERS: [&str; 6] = [
    "24/7",
    "Fr-Sa 20:00-02:00",
    "Mo-Fr 09:00-18:00; PH off",
    "Mo-Fr 09:00-13:00; Tu,Th 15:00-18:00; PH off",
    "We[1] 17:00-19:00",
    "Mo-Su 08:00-20:00; Aug off",
];

/// Every opening hours that a synthetic location may have: a few dozen, as in a register that people fill in.
pub(super) fn all() -> Vec<String> {
    let regular = DAYS.iter().flat_map(|days| TIMES.iter().map(move |times| format!("{days} {times}")));
    regular.chain(OTHERS.map(str::to_owned)).collect()
}

//! Which of its plans answers a class of questions fastest?

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::counts::{Asked, Codes, Counts};
use super::questions::{Question, Size, Words};

/// Questions of a class on which plans are tried.
const TRIED: usize = 3;

/// A plan that takes this many times as long for one question as the best one for all is not tried on the others.
const HOPELESS: u32 = 2;

/// A database.
pub trait Engine {
    /// Its name with its version.
    fn name(&self) -> &str;

    /// What a plan does, in a few words.
    fn plan_name(&self, plan: usize) -> String;

    /// Plans that answer this question, by number.
    fn plans(&self, asked: &Asked) -> Vec<usize>;

    /// The answer, and how long the database took for it.
    fn answer(&mut self, asked: &Asked, plan: usize) -> (Counts, Duration);
}

/// How long a database took.
pub struct Measured {
    pub name: String,
    /// Per question; `None` where there was no time to ask it.
    pub durations: Vec<Option<Duration>>,
    /// Answers that differ from ours.
    pub wrong: usize,
}

/// What decides which plan is best.
pub type Class = (u8, u8, bool);

pub fn class(question: &Question) -> Class {
    let size = Size::ALL.iter().position(|size| *size == question.size).expect("ALL holds every size");
    let words = Words::ALL.iter().position(|words| *words == question.words).expect("ALL holds every class");
    (size as u8, words as u8, question.filtered)
}

/// The fastest plan of every class, and how long all questions will take with them.
///
/// Every question is asked twice with every plan, so that what is compared lies in memory.
pub fn choose_plans(
    engine: &mut dyn Engine,
    questions: &[Question],
    codes: &Codes,
) -> (HashMap<Class, usize>, Duration) {
    let mut by_class: HashMap<Class, Vec<&Question>> = HashMap::new();
    questions.iter().for_each(|question| by_class.entry(class(question)).or_default().push(question));
    let mut chosen = HashMap::new();
    let mut estimate = Duration::ZERO;
    for (class, members) in by_class {
        let mut best: Option<(Duration, usize)> = None;
        let tried: Vec<Asked> = members.iter().take(TRIED).map(|question| codes.asked(&question.query)).collect();
        for plan in engine.plans(&tried[0]) {
            let hopeless = |duration: Duration| best.is_some_and(|(best, _)| duration > best * HOPELESS);
            let mut total = Duration::ZERO;
            for asked in &tried {
                let first = engine.answer(asked, plan).1;
                let second = if hopeless(first) { first } else { engine.answer(asked, plan).1 };
                total += second.min(first);
                if hopeless(total) {
                    break;
                }
            }
            if best.is_none_or(|(best, _)| total < best) {
                best = Some((total, plan));
            }
        }
        let (total, plan) = best.expect("every question has a plan");
        chosen.insert(class, plan);
        estimate += total / tried.len() as u32 * members.len() as u32;
    }
    let mut by_plan: BTreeMap<String, usize> = BTreeMap::new();
    chosen.values().for_each(|plan| *by_plan.entry(engine.plan_name(*plan)).or_default() += 1);
    println!("{}: fastest plans of the {} classes of questions", engine.name(), chosen.len());
    by_plan.iter().for_each(|(plan, classes)| println!("  {classes} × {plan}"));
    (chosen, estimate)
}

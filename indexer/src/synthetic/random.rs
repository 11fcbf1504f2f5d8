//! Which number comes next, on every machine and with every version of every library?
//!
//! A seed names a register for good, so that figures measured years apart are
//! of the same rows. No published generator promises that of its own releases.

/// A stream of numbers that looks random and is the same for the same seed.
///
/// # Source
/// SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014.
#[derive(Debug, Clone)]
pub(super) struct Random {
    state: u64,
}

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(super) const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// 0 ≤ x < 1, in steps of 2⁻⁵³.
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 * (1.0 / (1_u64 << 53) as f64)
    }

    /// 0 ≤ n < `bound`; the bias of at most `bound` / 2⁶⁴ is beyond measuring.
    pub(super) const fn below(&mut self, bound: usize) -> usize {
        ((self.next() as u128 * bound as u128) >> 64) as usize
    }

    /// Whether something of this probability happens.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// One of the values, each as likely.
    pub(super) fn pick<'values, T>(&mut self, values: &'values [T]) -> &'values T {
        &values[self.below(values.len())]
    }

    /// A rank 0 ≤ r < `ranks` whose probability falls as 1 / (r + 1): Zipf's law, as words follow it.
    pub(super) fn rank(&mut self, ranks: usize) -> usize {
        let rank = (ranks as f64).powf(self.unit()) as usize;
        rank.clamp(1, ranks) - 1
    }

    /// About normal with mean 0 and variance 1, never beyond ±6.
    pub(super) fn bell(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_numbers_are_those_of_the_reference_implementation() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_rank_twice_as_deep_is_half_as_likely() {
        let mut random = Random::new(1);
        let mut counts = [0_u32; 64];
        for _ in 0..1_000_000 {
            let rank = random.rank(1_000);
            if let Some(count) = counts.get_mut(rank) {
                *count += 1;
            }
        }
        let [first, second, fourth] = [0, 1, 3].map(|rank| f64::from(counts[rank]));
        assert!((0.5..0.65).contains(&(second / first)), "{first} {second}");
        assert!((0.4..0.6).contains(&(fourth / second)), "{second} {fourth}");
    }

    #[test]
    fn numbers_stay_below_their_bound_and_reach_it() {
        let mut random = Random::new(2);
        let mut seen = [false; 7];
        for _ in 0..1_000 {
            seen[random.below(7)] = true;
        }
        assert_eq!(seen, [true; 7]);
    }
}

// The self-test of the embed fetches this file as a module script and as a worker: whether it arrives is the finding.

using BenchmarkDotNet.Running;
using StaticNA.Benchmarks;

// In this process: else BenchmarkDotNet makes, restores and builds a project of its own for each run.
BenchmarkSwitcher.FromAssembly(typeof(RealSiteBenchmarks).Assembly).Run([.. args, "--inProcess"]);

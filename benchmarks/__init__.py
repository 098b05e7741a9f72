"""What the package costs, against baselines that are measured in the same run."""

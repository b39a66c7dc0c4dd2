public import Papers
